import { parentPort, workerData } from 'node:worker_threads';

import { importTypeScript } from '../../setup/import-typescript.mjs';

/** The thread that growth.ts starts. */
const { grow } = await importTypeScript('test/bench/ways/grow.ts');
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
grow(workerData.role, workerData.times, workerData.today, (grown) => parentPort.postMessage(grown));
