// Cuts fonts down to the characters asked for. Reads a plan (JSON) on standard input, writes the files, and answers on
// standard output which characters each file really has: a font cannot give what it never had.
import { readFile, writeFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { convert } from "fontverter";
import { Blob, Face } from "harfbuzzjs";
import subsetFont from "subset-font";

/** The same font under another name of the same length: in the `name` table, but for whose it is (0, 7) and its licence (13, 14). */
const renamed = (sfnt, [reserved, ours]) => {
  const tables = Array.from({ length: sfnt.readUInt16BE(4) }, (_, at) => 12 + 16 * at);
  const start = sfnt.readUInt32BE(tables.find((at) => sfnt.toString("latin1", at, at + 4) === "name") + 8);
  const strings = start + sfnt.readUInt16BE(start + 4);
  for (let record = start + 6, left = sfnt.readUInt16BE(start + 2); left > 0; left -= 1, record += 12) {
    if ([0, 7, 13, 14].includes(sfnt.readUInt16BE(record + 6))) continue;
    const wide = sfnt.readUInt16BE(record) !== 1;
    const bytes = (text) => (wide ? Buffer.from(text, "utf16le").swap16() : Buffer.from(text, "latin1"));
    const name = sfnt.subarray(strings + sfnt.readUInt16BE(record + 10)).subarray(0, sfnt.readUInt16BE(record + 8));
    for (let found = name.indexOf(bytes(reserved)); found >= 0; found = name.indexOf(bytes(reserved))) name.set(bytes(ours), found);
  }
  return sfnt;
};

const plan = JSON.parse(await text(process.stdin));
const answer = [];
for (const font of plan) {
  const source = await readFile(font.source);
  const has = new Set(new Face(new Blob(await convert(source, "sfnt"))).collectUnicodes());
  const kept = [...new Set(font.characters)].filter((character) => has.has(character.codePointAt(0)));
  if (kept.length > 0) {
    const cut = await subsetFont(source, kept.join(""), {
      targetFormat: font.rename ? "sfnt" : "woff2",
      // The licence and its address stay with the letters.
      preserveNameIds: [13, 14],
      // Hints only help screens of last century's density, and cost a third of the file.
      noHinting: true,
      // Small capitals, fractions and the like are never asked for by our style sheet.
      keepFeatures: font.features,
    });
    await writeFile(font.output, font.rename ? await convert(renamed(cut, font.rename), "woff2") : cut);
  }
  answer.push({ file: font.file, points: kept.map((character) => character.codePointAt(0)).sort((a, b) => a - b) });
}
process.stdout.write(JSON.stringify(answer));
