import type { Step } from '~/domain/ceremony'
import { showHundredths } from '~/domain/exact'
import { type ceremonyText } from '~/i18n/ceremony'
import type { textFor } from '~/i18n/define'
import { tierText } from '~/i18n/levels'
import { useLang, useText } from '~/i18n/use-text'
import { comma } from '~/i18n/format'
import { groupName } from '~/ui/event/group-name'

type Text = ReturnType<typeof textFor<keyof (typeof ceremonyText)['zh']>>

/** 主持词 for one step, made from what is opened in it. */
export function useScript(t: Text, event: { readonly name: string; readonly group: string }) {
  const tier = useText(tierText)
  const lang = useLang()
  return (step: Step): string => {
    switch (step.kind) {
      case 'opening':
        return t('sayOpening', { event: `${event.name} ${groupName(event.group, lang)}` })
      case 'list':
        return t('sayList', {
          tier: tier(step.tier),
          names: step.rows.map(({ name }) => name).join(comma(lang)),
        })
      case 'place':
        return step.rows
          .map(({ number, name, org, totalHundredths }) =>
            t('sayPlace', {
              tier: tier(step.tier),
              number,
              name,
              org,
              total: showHundredths(totalHundredths),
            }),
          )
          .join(' ')
    }
  }
}
