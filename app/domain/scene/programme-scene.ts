import { z } from 'zod'
import { EventCode } from './event-code'

/** 颁奖仪式 of a whole season: whichever event's awards are being opened. */
export const ProgrammeScene = z.strictObject({ kind: z.literal('programme'), seasonCode: EventCode })
