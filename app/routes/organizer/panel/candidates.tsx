import { Form } from '@remix-run/react'
import { panelText } from '~/i18n/panel'
import { useLang, useText } from '~/i18n/use-text'
import type { Candidate } from '~/queries/panels/candidates.server'
import { SubmitButton } from '~/ui/parts/form'
import { Blocked, Ready, Warn } from '~/ui/parts/mark'
import { conflictSentence } from '~/ui/sentences/panel'

type CandidatesProps = { readonly candidates: readonly Candidate[]; readonly mayManage: boolean }

/** Whom to ask: free of conflict first; the others with the facts against them and no button. */
export function Candidates({ candidates, mayManage }: CandidatesProps) {
  const t = useText(panelText)
  const lang = useLang()
  return (
    <ul>
      {candidates.map((one) => {
        const free = one.conflicts.length === 0 && !one.excluded
        return (
          <li
            key={one.id}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-b border-line py-2"
          >
            <div>
              <b className="mr-3">{one.name}</b>
              <span className="text-ink-2">{one.employer || t('noEmployer')}</span>
              <p>
                {one.excluded ? <Warn>{t('excluded')}</Warn> : null}
                {free ? <Ready>{t('free')}</Ready> : null}
              </p>
              {one.conflicts.slice(0, 3).map((conflict, i) => (
                <p key={i}>
                  <Blocked>{conflictSentence(conflict, lang)}</Blocked>
                </p>
              ))}
            </div>
            {free && mayManage ? (
              <Form method="post" className="flex gap-2">
                <input type="hidden" name="intent" value="assign" />
                <input type="hidden" name="accountId" value={one.id} />
                <SubmitButton kind="plain" name="role" value="judge">
                  {t('assign')}
                </SubmitButton>
                <SubmitButton kind="text" name="role" value="reserve">
                  {t('assignReserve')}
                </SubmitButton>
              </Form>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
