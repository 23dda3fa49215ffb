import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { signText } from '~/i18n/sign'
import { useText } from '~/i18n/use-text'
import type { BenchView } from '~/queries/judge/bench-view'
import type { JudgeSheet } from '~/queries/judge/sheet.server'
import type { Told } from '~/realtime/protocol'
import { Refused } from '~/ui/parts/form'
import { refusalIn } from '~/ui/parts/refusal'
import { PadBar } from '~/ui/sheet/pad-bar'
import { Blocks, blockedBy } from './blocks'
import { ContestantStep, Steps } from './contestant-step'
import { Done } from './done'
import { JudgeStep } from './judge-step'
import { lastMarkAt, SheetPaper } from './sheet-paper'
import { SignFoot } from './sign-foot'
import { useOpenVotes, useUnsent } from './use-desk'

type SignPageProps = {
  readonly sheet: JudgeSheet
  readonly digest: string | null
  readonly bench: Told<BenchView> | null
  readonly accountId: string
  readonly data: unknown
}

/** 复核签名: the sheet as it will be printed, what blocks it, who signs now, and one vermilion act. */
export function SignPage({ sheet, digest, bench, accountId, data }: SignPageProps) {
  const t = useText(signText)
  const { box, unsent } = useUnsent(sheet.id, accountId)
  const votes = useOpenVotes(sheet, bench)
  const { revalidate } = useRevalidator()
  // what was refused may be because this page is behind the server
  useEffect(() => {
    if (refusalIn(data)) revalidate()
  }, [data, revalidate])
  const signed = sheet.status === 'signed'
  const facts = { sheet, unsent, offline: box?.link === 'offline', votes }
  const blocked = blockedBy(facts)
  const contestants = sheet.signatures.filter((one) => one.role === 'contestant')
  const contestantSigned = contestants.some((one) => one.digest === digest)
  return (
    <div className="flex min-h-dvh flex-col bg-sunk">
      <div className="no-print">
        <PadBar
          link={box?.link ?? 'online'}
          unsent={box?.taps.length ?? 0}
          lastDelivered={box?.lastDelivered ?? lastMarkAt(sheet)}
          who={t('seat', { n: sheet.judge.seatNo })}
        />
      </div>
      <main id="main" className="sign-desk">
        <div className="sign-blocks no-print">
          <Refused data={data} />
          {signed ? null : <Blocks {...facts} />}
        </div>
        <div className="sign-paper">
          <SheetPaper sheet={sheet} digest={signed ? sheet.digest : digest} />
        </div>
        <aside className="sign-act no-print" aria-label={t('signTitle')}>
          {signed ? (
            <Done sheet={sheet} />
          ) : blocked > 0 ? (
            <SignFoot
              sheetId={sheet.id}
              ready={false}
              act={t('signAct')}
              blocked={blocked}
              blanks={sheet.missing.length > 0}
            />
          ) : (
            <>
              {sheet.contestantSigns ? <Steps signed={contestantSigned} /> : null}
              {sheet.contestantSigns && !contestantSigned ? (
                <ContestantStep sheet={sheet} again={contestants.length > 0} />
              ) : (
                <JudgeStep sheet={sheet} />
              )}
            </>
          )}
        </aside>
      </main>
    </div>
  )
}
