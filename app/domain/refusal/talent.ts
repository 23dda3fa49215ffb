/** 人才库: why nobody can be selected. */
export type TalentRefusal = { code: 'talent-no-results' }
