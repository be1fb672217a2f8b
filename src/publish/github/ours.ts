/** What GitHub says of a comment or an issue, as far as it tells whose it is. */
interface Authored {
  body: string | null;
  user: { type: string } | null;
}

/** Whether a run of ours has written it: by a bot, with a mark at its beginning that readers do not see. */
export function isOurs({ user, body }: Authored, mark: string): boolean {
  return user?.type === 'Bot' && body?.startsWith(mark) === true;
}
