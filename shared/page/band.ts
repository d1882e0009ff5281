/** "Band 5", "Band 8A" or "8a" as "Band 5" and "Band 8a". `undefined` for anything else: other grades have no band. */
export const parseBand = (text: string): string | undefined => {
  const band = /^(?:afc )?(?:band ?)?([1-79]|8 ?-? ?(?:range )?[a-d])$/i.exec(text)?.[1];
  return band && `Band ${band.toLowerCase().replaceAll(/range|[\s-]/g, '')}`;
};
