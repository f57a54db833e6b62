// Recorded sentences for a host, and what a page plays of them.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RATE = 22_050;

/** A tone that lasts so long: in a test a recording is known by its length. */
const tone = (seconds) => {
  const samples = Math.round(seconds * RATE);
  const wav = Buffer.alloc(44 + 2 * samples);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + 2 * samples, 4);
  wav.write('WAVEfmt ', 8);
  for (const [at, value, bytes] of [[16, 16, 4], [20, 1, 2], [22, 1, 2], [24, RATE, 4], [28, 2 * RATE, 4], [32, 2, 2], [34, 16, 2]]) wav.writeUIntLE(value, at, bytes);
  wav.write('data', 36);
  wav.writeUInt32LE(2 * samples, 40);
  for (let at = 0; at < samples; at += 1) wav.writeInt16LE(Math.round(8_000 * Math.sin(at / 8)), 44 + 2 * at);
  return wav;
};

/** A folder of recordings in a language: `{ sentence: seconds }`. */
export const recordings = (language, sentences) => {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-recordings-'));
  mkdirSync(join(folder, language));
  for (const [sentence, seconds] of Object.entries(sentences)) {
    writeFileSync(join(folder, language, `${createHash('sha256').update(sentence).digest('hex')}.wav`), tone(seconds));
  }
  return folder;
};

/** How long each sound is that the page has begun to play, in seconds to two places. */
export const playedSeconds = async (page) => {
  await page.addInitScript(() => {
    const played = [];
    const { start } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function begin(...when) {
      played.push(Math.round(this.buffer.duration * 100) / 100);
      return start.apply(this, when);
    };
    Object.defineProperty(window, 'playedInTest', { value: played });
  });
  return () => page.evaluate(() => [...window.playedInTest]);
};
