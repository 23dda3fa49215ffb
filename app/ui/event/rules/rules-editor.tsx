import { Form } from '@remix-run/react'
import type { Rulebook } from '~/domain/rulebook'
import { rulesText } from '~/i18n/rules'
import { useText } from '~/i18n/use-text'
import { Button } from '~/ui/parts/button'
import { SubmitButton } from '~/ui/parts/form'
import { AfterFields } from './after-fields'
import { AwardFields } from './award-fields'
import type { Draft } from './draft'
import { DraftProvider } from './draft-context'
import { HonourFields, PromotionFields } from './honour-fields'
import { LimitFields } from './limit-fields'
import { NameFields, PanelFields, PartsFields } from './parts-fields'
import type { ModuleSeen } from './rows'
import { HonourPicker, PresetPicker } from './templates'
import { TieFields } from './tie-fields'
import { useDrafting } from './use-drafting'
import { WholeText } from './whole-text'
import { WorkedExample } from './worked-example'

type Props = {
  readonly code: string
  readonly rulebook: Rulebook
  readonly modules: readonly ModuleSeen[]
  readonly present: number
  readonly sent: { readonly draft?: Draft | undefined; readonly text?: string | undefined }
}

/** 修订规则: templates, the form, the whole text, and beside them what the draft comes to. */
export function RulesEditor({ code, rulebook, modules, present, sent }: Props) {
  const t = useText(rulesText)
  const { drafting, reading, ...draft } = useDrafting({ rulebook, modules, sent })
  return (
    <DraftProvider value={drafting}>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(22rem,30rem)]">
        <div className="min-w-0">
          <PresetPicker load={draft.load} />
          <Form method="post">
            <input type="hidden" name="intent" value="save" />
            {/* Enter in a field saves; without this it would press the first button of a row */}
            <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
              {t('save')}
            </button>
            <NameFields />
            <PartsFields />
            <PanelFields />
            <TieFields />
            <AwardFields />
            <LimitFields />
            <HonourFields />
            <PromotionFields />
            <HonourPicker />
            <AfterFields />
            <div className="sticky bottom-0 z-10 flex flex-wrap items-center gap-3 border-t border-ink bg-paper py-3">
              <SubmitButton>{t('save')}</SubmitButton>
              {draft.edited ? (
                <>
                  <Button kind="text" onClick={draft.reset}>
                    {t('reset')}
                  </Button>
                  <span role="status" className="text-14">
                    {t('edited')}
                  </span>
                </>
              ) : null}
              <a className="ml-auto inline-flex min-h-11 items-center lg:hidden" href="#example">
                {t('jump')}
              </a>
            </div>
          </Form>
          <WholeText code={code} text={draft.text} error={draft.textWrong} write={draft.write} />
        </div>
        <aside
          id="example"
          className="min-w-0 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto"
        >
          <WorkedExample
            reading={reading}
            modules={modules}
            present={present}
            state={draft.edited ? 'unsaved' : 'saved'}
          />
        </aside>
      </div>
    </DraftProvider>
  )
}
