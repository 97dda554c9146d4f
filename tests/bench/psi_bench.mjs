// The same sets through @openmined/psi.js, both sides in one program: 30 in 100 of N items are a yes, dummies fill up to
// N. No proofs, and only one side learns the result. `./dev bench` installs the package outside of the source tree.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';

const [folder, rawFile] = process.argv.slice(2);
const PSI = createRequire(folder + '/')('@openmined/psi.js');
const psi = await PSI();

const setOf = (who, step, n) =>
  Array.from({ length: n }, (_, i) => ((i * step) % 10 < 3 ? `topic.item_${i}` : `dummy_${who}_${i}`));

function once(mine, theirs) {
  const before = process.cpuUsage();
  const server = psi.server.createWithNewKey(true);
  const client = psi.client.createWithNewKey(true);
  const setup = server.createSetupMessage(0, theirs.length, mine, psi.dataStructure.Raw);
  const response = server.processRequest(client.createRequest(theirs));
  const found = client.getIntersection(setup, response).length;
  const used = process.cpuUsage(before);
  const time = (used.user + used.system) / 1000;
  server.delete();
  client.delete();
  return [time, found];
}

const raw = {};
for (const n of [200, 1000, 4000]) {
  const mine = setOf('a', 3, n), theirs = setOf('b', 7, n);
  const expected = mine.filter((one) => theirs.includes(one)).length;
  raw[n] = Array.from({ length: 10 }, () => {
    const [time, found] = once(mine, theirs);
    if (found !== expected) throw new Error(`found ${found} of ${expected}`);
    return time;
  });
  const sorted = [...raw[n]].sort((a, b) => a - b);
  console.log(`@openmined/psi.js 2.0.6, ${n} items, both sides, median of 10: ${((sorted[4] + sorted[5]) / 2).toFixed(1)} ms`);
}
writeFileSync(rawFile, JSON.stringify(raw, null, 1));
