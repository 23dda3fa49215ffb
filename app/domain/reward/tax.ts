import { divideHalfUp } from '../exact'
import { reason, type Reason } from '../reason'

/** 计税类别: 免税、偶然所得 20 %、工资薪金(单位代扣)、待财政确定. */
export const TAX_CATEGORIES = ['exempt', 'incidental-20', 'wages', 'undecided'] as const
export type TaxCategory = (typeof TAX_CATEGORIES)[number]

/** In fen; what is withheld and what is left are null until finance has set the category. */
export interface Taxed {
  readonly grossFen: number
  readonly withheldFen: number | null
  readonly netFen: number | null
  readonly reason: Reason
}

/**
 * 税额: what the programme withholds and transfers of a gross amount, in fen, half a fen up (rule 3.2). 50,000.00 as
 * incidental income: 10,000.00 withheld, 40,000.00 left. 'wages' withholds nothing here, the employer does; 'undecided'
 * gives the gross only. Throws on a gross that is not whole fen of at least 0.
 */
export function taxOn(grossFen: number, category: TaxCategory): Taxed {
  if (!Number.isSafeInteger(grossFen) || grossFen < 0) throw new RangeError(`taxOn(${grossFen})`)
  switch (category) {
    case 'exempt':
      return { grossFen, withheldFen: 0, netFen: grossFen, reason: reason('tax-exempt', { grossFen }) }
    case 'incidental-20': {
      const withheldFen = divideHalfUp(grossFen * 20, 100)
      const netFen = grossFen - withheldFen
      return {
        grossFen,
        withheldFen,
        netFen,
        reason: reason('tax-incidental', { grossFen, withheldFen, netFen }),
      }
    }
    case 'wages':
      return { grossFen, withheldFen: 0, netFen: grossFen, reason: reason('tax-wages', { grossFen }) }
    case 'undecided':
      return { grossFen, withheldFen: null, netFen: null, reason: reason('tax-undecided', { grossFen }) }
  }
}
