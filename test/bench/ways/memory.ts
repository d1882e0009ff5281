import { GCProfiler } from 'node:v8';

import { findEveryWay } from '../../../shared/engine/find-ways.ts';
import type { Content } from '../../../shared/model/content.ts';
import type { RoleId } from '../../../shared/model/id.ts';
import type { Someone } from './people.ts';

/** Bytes of the heap: what the content takes once it is read, and how far a search goes beyond that at its peak. */
export type Heap = { content: number; peak: number; kept: number };

/** One slice is too small to tell from what comes and goes by itself. */
const copies = 20;

/**
 * Measures one slice and one search. Without `--expose-gc` there is no telling what is garbage: undefined. A search does
 * not stop to be asked, so its peak is what the collector saw before each of its turns; `kept` is the most that it left.
 */
export function heapOf(text: string, role: RoleId, { profile }: Someone, today: string): Heap | undefined {
  const collect = globalThis.gc;
  if (!collect) return undefined;
  const used = () => process.memoryUsage().heapUsed;
  const usedAfterCollecting = () => {
    // What one turn frees may hold on to what only the next one can.
    for (let turn = 0; turn < 4; turn += 1) collect();
    return used();
  };
  const before = usedAfterCollecting();
  const all = Array.from({ length: copies }, () => JSON.parse(text) as Content);
  const base = usedAfterCollecting();
  const [content] = all;
  if (!content) return undefined;

  const profiler = new GCProfiler();
  profiler.start();
  const found = findEveryWay({ role }, profile, content, today);
  const atEnd = used();
  const turns = profiler.stop().statistics;
  const left = usedAfterCollecting();
  // Named here so that neither is collected before it was counted.
  if (!found || all.length === 0) return undefined;
  return {
    content: (base - before) / copies,
    peak: Math.max(atEnd, ...turns.map(({ beforeGC }) => beforeGC.heapStatistics.usedHeapSize)) - base,
    kept: Math.max(left, ...turns.map(({ afterGC }) => afterGC.heapStatistics.usedHeapSize)) - base,
  };
}

/** "4.2 MB" */
export const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;
