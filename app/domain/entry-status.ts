/** 报名状态, in the order in which an entry passes them. */
export const ENTRY_STATUSES = ['submitted', 'approved', 'returned', 'withdrawn'] as const

export type EntryStatus = (typeof ENTRY_STATUSES)[number]
