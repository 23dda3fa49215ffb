/** 奖励政策: why a new version cannot be entered. */
export type PolicyRefusal =
  | { code: 'policy-row-repeated'; classCode: string; tier: string; role: string }
  | { code: 'policy-row-outside-scope'; classCode: string }
  | { code: 'policy-dates-reversed' }
