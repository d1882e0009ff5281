/** Our mark, three steps up: whatever bears it is ours and not the portal's. */
export function drawMark(document: Document): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const mark = document.createElementNS(namespace, 'svg');
  mark.setAttribute('viewBox', '0 0 16 16');
  mark.setAttribute('aria-hidden', 'true');
  const steps = document.createElementNS(namespace, 'path');
  steps.setAttribute('d', 'M2 14V9h4V5h4V2h4v12z');
  mark.append(steps);
  return mark;
}
