/** What is read of one journal entry to check its digest and its place in the chain. */
export const linkColumns = {
  chain: true,
  seq: true,
  at: true,
  actorId: true,
  actorName: true,
  duty: true,
  device: true,
  act: true,
  subject: true,
  subjectId: true,
  reason: true,
  before: true,
  after: true,
  prevDigest: true,
  digest: true,
} as const
