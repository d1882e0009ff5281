import type { VNode } from 'preact';

/** One card in one state, as the gallery, the component tests and the accessibility tests mount it. */
export type Example = { card: string; name: string; render: () => VNode };
