import { z } from 'zod'

/** 赛项编号 or 赛季编号 as it may stand in an address or a topic's name. */
export const EventCode = z.string().regex(/^[\w.-]{1,64}$/)
