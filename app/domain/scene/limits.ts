/** 文字 on a wall: a line one still reads from the last row, and the small one under it; characters. */
export const LINE_MAX = 40
export const SMALL_MAX = 60
