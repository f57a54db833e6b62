// One host for all tests: no test can see another's dossier, since no route gives one.
import { startHost } from './host.js';

export default async () => {
  const host = await startHost();
  process.env.PARVIS_TEST_URL = host.url;
  process.env.PARVIS_TEST_DATA = host.data;
  return async () => {
    await host.stop();
    if (/panicked|ERROR/.test(host.log())) throw new Error(`the host complained during the tests:\n${host.log()}`);
  };
};
