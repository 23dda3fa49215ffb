import { showHundredths } from '~/domain/exact'
import { sheetPartsText } from '~/i18n/sheet-parts'
import { useText } from '~/i18n/use-text'
import { DeliveryState, type Delivery } from '~/ui/parts/delivery-state'

type AspectLine = {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly hundredths: number | null
  /** null: not marked */
  readonly delivery: Delivery | null
}

export type AspectGroup = {
  readonly code: string
  readonly name: string
  readonly maxHundredths: number
  readonly aspects: readonly AspectLine[]
}

type AspectListProps = {
  readonly groups: readonly AspectGroup[]
  readonly currentId: string | null
  readonly onPick: (id: string) => void
}

/** The sheet's aspects as on the printed form: section at the left, then code, title, mark, delivery state. */
export function AspectList({ groups, currentId, onPick }: AspectListProps) {
  const t = useText(sheetPartsText)
  return (
    <nav className="aspects" aria-label={t('aspects')}>
      {groups.map((group) => (
        <section key={group.code} className="aspect-group">
          <h2>
            <b>{group.code}</b>
            {group.name}
            <span>{showHundredths(group.maxHundredths)}</span>
          </h2>
          <ul>
            {group.aspects.map((aspect) => (
              <li key={aspect.id}>
                <button
                  type="button"
                  className={aspect.delivery === 'locked' ? 'aspect shut' : 'aspect'}
                  aria-current={aspect.id === currentId || undefined}
                  onClick={() => onPick(aspect.id)}
                >
                  <span className="aspect-title">
                    <small>{aspect.code}</small>
                    {aspect.title}
                  </span>
                  <span className="aspect-mark">
                    {aspect.hundredths === null ? '—' : showHundredths(aspect.hundredths)}
                  </span>
                  {aspect.delivery ? (
                    <DeliveryState state={aspect.delivery} />
                  ) : (
                    <span className="st draft">{t('notMarked')}</span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
