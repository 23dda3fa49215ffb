import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useState } from 'react'
import { requireAct } from '~/auth/guard.server'
import { showHundredths } from '~/domain/exact'
import { langOf } from '~/http/language.server'
import { textFor } from '~/i18n/define'
import { padText } from '~/i18n/pad'
import { stageText } from '~/i18n/stages'
import { useLang, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { mySheets, type JudgedEvent, type ModuleSheets } from '~/queries/judge/my-sheets.server'
import { usePadWorker } from '~/realtime/use-pad-worker'
import { groupName } from '~/ui/event/group-name'
import { Button, ButtonLink } from '~/ui/parts/button'
import { EmptyState } from '~/ui/parts/empty-state'
import { Notice } from '~/ui/parts/notice'
import { PageHead } from '~/ui/parts/page-head'
import { Scale } from '~/ui/parts/scale'
import { Section } from '~/ui/parts/section'
import { StaffFrame } from '~/ui/parts/staff-frame'
import { SheetCard } from './sheets/sheet-card'
import { useUnsent, type Unsent } from './sheets/use-unsent'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireAct(request, 'sheet/mark')
  const t = textFor(padText, langOf(request))
  const { name, grants } = actor
  return {
    who: { name, grants },
    accountId: actor.id,
    events: await mySheets(actor.id),
    title: t('listTitle'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }]

export default function SheetsRoute() {
  const { who, accountId, events, title } = useLoaderData<typeof loader>()
  const t = useText(padText)
  const unsent = useUnsent(accountId)
  const codes = [...new Set(events.flatMap((event) => event.modules.map((module) => module.code)))]
  const [module, setModule] = useState<string | null>(null)
  const open = events.flatMap((event) => event.modules).flatMap((one) => one.cards.filter(isOpen))
  const pages = open.flatMap(({ id }) => [paths.sheet(id), paths.sign(id)])
  usePadWorker([paths.judge(), ...pages], unsent.box.taps.length === 0)
  return (
    <StaffFrame who={who}>
      <PageHead title={title} note={t('listNote')} act={<GoOn events={events} />} />
      {events.length === 0 ? <EmptyState title={t('noEvents')}>{t('noEventsNote')}</EmptyState> : null}
      {unsent.box.taps.length > 0 ? (
        <Notice tone="attention">{t('unsentHere', { n: unsent.box.taps.length })}</Notice>
      ) : null}
      {codes.length > 1 ? (
        <div className="flex flex-wrap gap-2 pt-3" role="group" aria-label={t('moduleFilter')}>
          {[null, ...codes].map((code) => (
            <Button
              key={code ?? ''}
              size="pad"
              aria-pressed={module === code}
              kind={module === code ? 'primary' : 'plain'}
              onClick={() => setModule(code)}
            >
              {code === null ? t('allModules') : t('module', { code })}
            </Button>
          ))}
        </div>
      ) : null}
      {events.map((event) => (
        <EventSheets key={event.code} event={event} only={module} unsent={unsent} />
      ))}
    </StaffFrame>
  )
}

function isOpen(card: { readonly status: string }): boolean {
  return card.status === 'open'
}

/** The first sheet that still wants marks, so that the judge need not look for it. */
function GoOn({ events }: { readonly events: readonly JudgedEvent[] }) {
  const t = useText(padText)
  const modules = events.filter((event) => event.stage === 'marking').flatMap((event) => event.modules)
  const open = modules.flatMap((module) =>
    module.cards.filter((card) => card.status === 'open').map((card) => ({ card, code: module.code })),
  )
  const next = open.find(({ card }) => card.given > 0) ?? open[0]
  if (!next) return null
  return (
    <ButtonLink to={paths.sheet(next.card.id)} kind="primary" size="big">
      {t('goOn', { seat: next.card.seat, code: next.code })}
    </ButtonLink>
  )
}

type EventSheetsProps = {
  readonly event: JudgedEvent
  /** the one module to show */
  readonly only: string | null
  readonly unsent: Unsent
}

function EventSheets({ event, only, unsent }: EventSheetsProps) {
  const t = useText(padText)
  const stage = useText(stageText)
  const lang = useLang()
  const cards = event.modules.flatMap((module) => module.cards)
  const signed = cards.filter((card) => card.status === 'signed').length
  const progress = t('signedOf', { n: signed, of: cards.length })
  const known =
    event.stage in stageText.zh ? stage(event.stage as keyof (typeof stageText)['zh']) : event.stage
  return (
    <Section title={`${event.name} ${groupName(event.group, lang)}`} aside={t('seat', { n: event.seatNo })}>
      {cards.length === 0 ? (
        <EmptyState title={t('notOpen')}>{t('notOpenNote', { stage: known })}</EmptyState>
      ) : (
        <>
          <div className="mb-4 grid items-center gap-x-6 sm:grid-cols-[minmax(0,1fr)_auto]">
            <Scale
              value={signed}
              max={cards.length}
              label={progress}
              major={5}
              minor={1}
              tone={signed === cards.length ? 'green' : 'ink'}
            />
            <b className="font-num text-18">{signed === cards.length ? t('allSigned') : progress}</b>
          </div>
          {event.modules
            .filter((module) => only === null || module.code === only)
            .map((module) => (
              <ModuleRow key={module.code} module={module} unsent={unsent} />
            ))}
        </>
      )}
    </Section>
  )
}

function ModuleRow({ module, unsent }: { readonly module: ModuleSheets; readonly unsent: Unsent }) {
  const t = useText(padText)
  return (
    <section className="grid gap-x-6 gap-y-2 border-t border-line py-4 md:grid-cols-[12rem_minmax(0,1fr)]">
      <h3>
        <b className="block text-18">{t('module', { code: module.code })}</b>
        <span className="text-ink-2">
          {module.name}
          <span className="block font-num">{t('max', { n: showHundredths(module.maxHundredths) })}</span>
        </span>
      </h3>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-2">
        {module.cards.map((card) => (
          <li key={card.id}>
            <SheetCard
              card={card}
              unsent={unsent.unsent.get(card.id) ?? 0}
              stuck={unsent.stuck.has(card.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
