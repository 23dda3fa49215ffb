import { Button } from '../parts/button'
import { peopleText } from '~/i18n/people'
import { useText } from '~/i18n/use-text'
import { Rule } from '../parts/rule'

type PrintCardProps = {
  readonly name: string
  readonly employer: string
  /** 赛项 the judge sits in */
  readonly benches: readonly string[]
  /** the code as an image address */
  readonly qr: string
  readonly pin: string
}

/** 裁判卡 as it is handed over: shown once, printed, never kept. */
export function PrintCard({ name, employer, benches, qr, pin }: PrintCardProps) {
  const t = useText(peopleText)
  return (
    <div className="max-w-96">
      <div className="border border-rule bg-sheet">
        <Rule />
        <div className="grid gap-3 p-6 text-center">
          <p className="font-song text-22 font-bold">{t('cardTitle')}</p>
          <p>
            <b className="font-song block text-28">{name}</b>
            <span className="text-ink-2">{employer}</span>
          </p>
          {benches.map((bench) => (
            <p key={bench}>{bench}</p>
          ))}
          <img src={qr} alt={t('cardCode')} width="240" height="240" className="mx-auto" />
          <p className="text-14 text-ink-2">{t('cardScan')}</p>
          <p>
            <span className="text-14 text-ink-2">{t('cardPin')}</span>
            <b className="block text-40 tabular-nums" data-testid="card-pin">
              {pin}
            </b>
          </p>
          <p className="border-t border-line pt-3 text-14 text-ink-2">{t('cardKeep')}</p>
        </div>
      </div>
      <div className="no-print mt-4">
        <Button kind="primary" size="big" wide onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
    </div>
  )
}
