/** 幻灯片用获奖名单: one person of the list slides of a closing ceremony are made from; position is the rank, scale in whole points. */
export interface ListedAward {
  readonly position: number
  readonly member: string
  readonly memberName: string
  readonly skill: string
  readonly medal: string
  readonly firstName: string
  readonly lastName: string
  readonly scale: number | null
}
