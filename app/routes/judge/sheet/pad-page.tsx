import { useEffect, useState } from 'react'
import type { BenchView } from '~/queries/judge/bench-view'
import type { JudgeSheet } from '~/queries/judge/sheet.server'
import type { Told } from '~/realtime/protocol'
import { AspectList } from '~/ui/sheet/aspect-list'
import { AspectPanel } from './aspect-panel'
import { Connection } from './connection'
import { DeskMode } from './desk-mode'
import { KeysDialog } from './keys-dialog'
import { PadFoot } from './pad-foot'
import { PadHead } from './pad-head'
import { useBench, useHand } from './use-bench'
import { seatIsElsewhere, useBenchView } from './use-bench-view'
import { useDesk } from './use-desk'
import { useMarking } from './use-marking'
import { usePad } from './use-pad'
import { usePadKeys } from './use-pad-keys'

type PadPageProps = {
  readonly sheet: JudgeSheet
  readonly accountId: string
  readonly device: string
  readonly bench: Told<BenchView>
}

/** 评分: one number, one aspect, big answers, one way on; or the whole sheet by keyboard. */
export function PadPage({ sheet, accountId, device, bench: loaded }: PadPageProps) {
  const bench = useBenchView(sheet, loaded)
  const pad = usePad(sheet, accountId, bench.rounds)
  const { aspects, shown } = pad
  const [picked, setPicked] = useState(
    () => aspects.find((aspect) => !sheet.marks[aspect.id])?.id ?? aspects[0]?.id,
  )
  const [hand, turnHand] = useHand()
  const [desk, turnDesk] = useDesk()
  const [help, setHelp] = useState(false)
  useBench(pad.box.taps.length)

  const locked = sheet.status !== 'open' || sheet.event.stage !== 'marking'
  // without a network nobody can take a seat, and marking never waits for one
  const taken = pad.box.seatTaken !== null || seatIsElsewhere(bench, pad.own)
  const away = taken && pad.box.link !== 'offline'
  const shut = (aspectId: string) =>
    locked ||
    away ||
    bench.votes.get(aspectId)?.outcome === 'agreed' ||
    pad.stuck.some(({ tap }) => tap.aspectId === aspectId)
  const marking = useMarking(pad, shut)

  const at = Math.max(
    0,
    aspects.findIndex((aspect) => aspect.id === picked),
  )
  const aspect = aspects[at]
  const currentId = aspect?.id ?? null
  useEffect(() => {
    document.querySelector('[data-aspects] [aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [currentId])

  function go(id: string | undefined) {
    if (!id || id === currentId) return
    marking.typing.commit()
    marking.typing.forget()
    marking.clear()
    setPicked(id)
  }

  function step(direction: 'back' | 'forth') {
    if (!locked && !away) go(pad.step(direction) ?? undefined)
    marking.typing.forget()
  }

  const ask = aspect ? marking.askOn(aspect.id) : null
  usePadKeys({
    spec: aspect?.spec ?? { kind: 'binary' },
    answer: aspect ? (shown(aspect.id)?.answer ?? null) : null,
    mode: desk ? 'desk' : ask ? 'asking' : 'marking',
    onAnswer: (answer) => aspect && marking.give(aspect.id, answer),
    onMove: (by) => go(aspects[at + by]?.id),
    onStep: step,
    onDesk: turnDesk,
    onHelp: () => setHelp(true),
  })

  const { typed } = marking.typing
  const groups = sheet.groups.map((group) => ({
    ...group,
    aspects: group.aspects.map(({ id, code, title }) => {
      const mark = shown(id)
      const draft = (typed?.aspectId === id && typed.waiting) || marking.askOn(id) !== null
      const delivery = draft ? ('draft' as const) : (mark?.delivery ?? null)
      return { id, code, title, hundredths: mark?.hundredths ?? null, delivery }
    }),
  }))
  const foot = (
    <PadFoot
      sheetId={sheet.id}
      missing={pad.missing.length}
      nextCode={desk ? null : (aspects[at + 1]?.code ?? null)}
      canUndo={pad.canUndo}
      canRedo={pad.canRedo}
      hand={hand}
      locked={locked}
      onUndo={() => step('back')}
      onRedo={() => step('forth')}
      onNext={() => go(aspects[at + 1]?.id)}
    />
  )
  return (
    <div className={`pad ${hand} noscript:hidden`}>
      <Connection pad={pad} bench={bench} sheet={sheet} device={device} onGo={go} />
      <PadHead
        sheet={sheet}
        given={aspects.length - pad.missing.length}
        of={aspects.length}
        hand={hand}
        desk={desk}
        onHand={turnHand}
        onDesk={turnDesk}
      />
      {desk ? (
        <main id="main" className="pad-desk">
          <DeskMode
            sheet={sheet}
            pad={pad}
            marking={marking}
            currentId={currentId}
            shut={shut}
            onGo={go}
            onStep={step}
            onHelp={() => setHelp(true)}
          />
          {foot}
        </main>
      ) : (
        <main id="main" className="pad-body">
          <div className="pad-list" data-aspects>
            <AspectList groups={groups} currentId={currentId} onPick={go} />
          </div>
          {aspect ? (
            <section className="pad-panel">
              <AspectPanel
                key={aspect.id}
                sheet={sheet}
                aspect={aspect}
                pad={pad}
                bench={bench}
                marking={marking}
                locked={locked}
                shut={shut(aspect.id)}
              />
              {foot}
            </section>
          ) : null}
        </main>
      )}
      <KeysDialog open={help} onClose={() => setHelp(false)} />
    </div>
  )
}
