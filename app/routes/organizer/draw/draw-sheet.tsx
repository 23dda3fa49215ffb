import { EventHead } from '~/ui/event/event-head'
import { drawText } from '~/i18n/draw'
import { useText } from '~/i18n/use-text'
import type { DrawPage } from '~/queries/draws/draw-page.server'
import { reached, type Stage } from '~/domain/stage'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/parts/button'
import { Figure } from '~/ui/parts/figure'
import { Refused } from '~/ui/parts/form'
import { Notice } from '~/ui/parts/notice'
import { DrawAct, type DrawEvent, type DrawMay } from './draw-act'
import { LayerStep } from './layer-step'

type DrawSheetProps = {
  readonly title: string
  readonly event: DrawEvent
  readonly draw: DrawPage
  readonly may: DrawMay
  readonly data: unknown
}

const DONE = ['sealedOne', 'sealedTwo', 'unsealed', 'started'] as const

function doneIn(data: unknown): (typeof DONE)[number] | null {
  if (typeof data !== 'object' || data === null || !('value' in data)) return null
  return DONE.find((one) => one === data.value) ?? null
}

/** 加密与解密: two seals with their commitments, the act of whoever's turn it is, then the unsealing. */
export function DrawSheet({ title, event, draw, may, data }: DrawSheetProps) {
  const t = useText(drawText)
  const stage = event.stage as Stage
  const one = draw.layers.find((layer) => layer.layer === 1) ?? null
  const two = draw.layers.find((layer) => layer.layer === 2) ?? null
  const opened = reached(stage, 'unsealed')
  const done = doneIn(data)
  return (
    <>
      <EventHead
        event={event}
        title={title}
        aside={
          <div className="flex gap-8">
            <Figure value={draw.present} label={t('present')} size={28} />
            <Figure value={draw.absent} label={t('absent')} size={28} />
            {draw.undecided > 0 ? <Figure value={draw.undecided} label={t('undecided')} size={28} /> : null}
            {draw.seats > 0 ? <Figure value={draw.seats} label={t('seats')} size={28} /> : null}
          </div>
        }
      />
      <Refused data={data} />
      {done ? <Notice>{t(done)}</Notice> : null}
      <div className="mt-6 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <ol className="grid content-start">
          <LayerStep
            name={t('layer1')}
            what={t('layer1What')}
            layer={one}
            character="封"
            due={stage === 'check-in'}
            wait={t('waitOne')}
          />
          <LayerStep
            name={t('layer2')}
            what={t('layer2What')}
            layer={two}
            character="封"
            due={stage === 'first-seal'}
            wait={t('waitTwo')}
          />
          <LayerStep
            name={t('unseal')}
            what={t('unsealWhat')}
            layer={opened ? one : null}
            unsealing
            character="验"
            due={stage === 'locked'}
            wait={t('waitLock')}
          />
        </ol>
        <aside className="grid content-start gap-6">
          <DrawAct event={event} draw={draw} may={may} />
          <p className="border-l-4 border-line pl-4 text-ink-2">
            {t(opened ? 'howVerifyNote' : 'blindNote')}
          </p>
          {reached(stage, 'announced') ? (
            <ButtonLink kind="plain" icon="download" to={paths.drawFile(event.code)} download>
              {t('drawFile')}
            </ButtonLink>
          ) : null}
        </aside>
      </div>
    </>
  )
}
