/** What the panel says while it works, and when something went wrong on our side. */
export const panel = {
  findingWays: 'Finding the ways in…',
  failedTitle: 'Something went wrong on our side',
  failedText: 'The advert is not affected. Close this and open it again. If it stays, this is what happened:',
  unreadableTitle: 'We could not read what you told us before',
  unreadableText: 'We have kept a copy on this device. You can answer again below.',
};
