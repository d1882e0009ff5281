import { readText, squeeze } from './text.ts';

/**
 * What follows an element among its siblings, up to the first of `ends` or the end of their container.
 * An element in a wrapper of its own starts from its wrapper, so that wrapping it changes nothing.
 */
export const nodesAfter = (start: Element, ends: ReadonlySet<Element>): Node[] => {
  for (let from: Element | null = start; from; from = wrapperOf(from)) {
    const nodes: Node[] = [];
    let node = from.nextSibling;
    while (node && !ends.has(node as Element)) {
      nodes.push(node);
      node = node.nextSibling;
    }
    if (node || nodes.some((each) => readText([each]) !== '')) return nodes;
  }
  return [];
};

const wrapperOf = (element: Element): Element | null => {
  const parent = element.parentElement;
  return parent && squeeze(readText([parent])) === squeeze(readText([element])) ? parent : null;
};
