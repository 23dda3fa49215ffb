import { entries } from './entries'
import { aspect, event, module, season } from './events'
import { markingEvent } from './marking'
import { account, panel } from './people'

export { stamp } from './people'
export { idNumber } from './id-number'

/** What a test takes for granted, written directly into the database. */
export const given = { season, event, module, aspect, account, entries, panel, markingEvent }
