/** 参赛编号: what layer one gives out and layer two takes in: 001, 002 … for n people present (rule 2.4). */
export function participantNumbers(n: number): string[] {
  return Array.from({ length: n }, (_, place) => String(place + 1).padStart(3, '0'))
}
