/** 成绩公布: why results cannot be published, beside what every subject may refuse. */
export type ResultRefusal =
  | { code: 'result-same-person'; did: 'lock' | 'unseal' }
  | { code: 'result-seat-sealed'; seat: string }
  | { code: 'result-incomplete'; seat: string; module: string; given: number; needed: number }
  | { code: 'result-spread'; seat: string; module: string; aspect: string }
  | { code: 'result-too-many'; seat: string; module: string; given: number; most: number }
  | { code: 'result-tie-undecided'; rank: number; seats: readonly string[] }
  | { code: 'result-empty' }
