// Makes style sheets and scripts smaller without changing what they say: comments, spaces and long local names go.
// Reads [{file, loader, code}] (JSON) on standard input; answers the codes in the same order.
import { text } from "node:stream/consumers";
import { transform } from "esbuild";

const answer = [];
for (const { file, loader, code } of JSON.parse(await text(process.stdin))) {
  const result = await transform(code, {
    loader,
    sourcefile: file,
    minify: true,
    legalComments: "none",
    charset: "utf8",
    logLevel: "silent",
  }).catch((error) => {
    const faults = (error.errors ?? []).map((fault) => `${file}:${fault.location?.line ?? "?"}: ${fault.text}`);
    console.error(faults.length > 0 ? faults.join("\n") : String(error));
    process.exit(1);
  });
  if (result.warnings.length > 0) {
    for (const { location, text: warning } of result.warnings) console.error(`${file}:${location?.line ?? "?"}: ${warning}`);
    process.exit(1);
  }
  answer.push(result.code);
}
process.stdout.write(JSON.stringify(answer));
