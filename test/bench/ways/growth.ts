import path from 'node:path';
import { Worker } from 'node:worker_threads';

import type { RoleId } from '../../../shared/model/id.ts';
import { projectRoot } from '../../setup/project-root.mjs';
import type { Grown } from './grow.ts';
import type { Time } from './times.ts';

/** So long it may take, in milliseconds; what was not done by then is not waited for. */
export const patience = 30_000;

export type Growth = { courses: number; routes: number; people: number; done: Time[] };

/**
 * The times of some people when the content has so many times its courses as local ones. In a thread of its own, for a
 * search does not stop to be asked how long it has been going.
 */
export async function growth(role: RoleId, times: number, today: string): Promise<Growth> {
  const worker = new Worker(path.join(projectRoot, 'test/bench/ways/grow.mjs'), { workerData: { role, times, today } });
  const so: Growth = { courses: 0, routes: 0, people: 0, done: [] };
  await new Promise<void>((end, fail) => {
    let limit: ReturnType<typeof setTimeout> | undefined;
    worker.on('message', (grown: Grown) => {
      if ('time' in grown) return so.done.push(grown);
      Object.assign(so, grown);
      // From here on: loading the code is not what is measured.
      limit = setTimeout(end, patience);
      return undefined;
    });
    worker.once('error', fail);
    worker.once('exit', () => {
      clearTimeout(limit);
      end();
    });
  });
  await worker.terminate();
  return so;
}
