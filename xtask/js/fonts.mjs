// Cuts fonts down to the characters asked for. Reads a plan (JSON) on standard input, writes the files, and answers on
// standard output which characters each file really has: a font cannot give what it never had.
import { readFile, writeFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { convert } from "fontverter";
import { Blob, Face } from "harfbuzzjs";
import subsetFont from "subset-font";

const plan = JSON.parse(await text(process.stdin));
const answer = [];
for (const font of plan) {
  const source = await readFile(font.source);
  const has = new Set(new Face(new Blob(await convert(source, "sfnt"))).collectUnicodes());
  const kept = [...new Set(font.characters)].filter((character) => has.has(character.codePointAt(0)));
  if (kept.length > 0) {
    const cut = await subsetFont(source, kept.join(""), {
      targetFormat: "woff2",
      // Hints only help screens of last century's density, and cost a third of the file.
      noHinting: true,
      // Small capitals, fractions and the like are never asked for by our style sheet.
      keepFeatures: font.features,
    });
    await writeFile(font.output, cut);
  }
  answer.push({ file: font.file, points: kept.map((character) => character.codePointAt(0)).sort((a, b) => a - b) });
}
process.stdout.write(JSON.stringify(answer));
