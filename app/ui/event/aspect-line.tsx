import { showHundredths } from '~/domain/exact'
import type { AspectSpec } from '~/domain/aspect'
import { schemeText } from '~/i18n/scheme'
import { useText } from '~/i18n/use-text'
import { showThousandths } from '~/ui/sheet/thousandths'
import { AspectForm, Delete, Fold, type AspectRow } from './scheme-forms'

/** 评分点: one line of the sheet. */
export function AspectLine({
  aspect,
  criterionId,
  editable,
}: {
  readonly aspect: AspectRow
  readonly criterionId: string
  readonly editable: boolean
}) {
  const t = useText(schemeText)
  return (
    <tr>
      <td className="n">{aspect.code}</td>
      <td>
        {aspect.title}
        {aspect.detail ? (
          <span className="block text-14 whitespace-pre-line text-ink-2">{aspect.detail}</span>
        ) : null}
        {editable ? (
          <Fold title={t('edit')}>
            <AspectForm criterionId={criterionId} aspect={aspect} />
          </Fold>
        ) : null}
      </td>
      <td>
        <Method spec={aspect.spec} />
      </td>
      <td className="r n">{showHundredths(aspect.maxHundredths)}</td>
      {editable ? (
        <td>
          <Delete kind="aspect" id={aspect.id} shown />
        </td>
      ) : null}
    </tr>
  )
}

function Method({ spec }: { readonly spec: AspectSpec }) {
  const t = useText(schemeText)
  switch (spec.kind) {
    case 'binary':
      return <>{t('specBinary')}</>
    case 'points':
      return <>{t('specPoints', { step: showHundredths(spec.stepHundredths) })}</>
    case 'deduction':
      return <>{t('specDeduction', { fault: showHundredths(spec.perFaultHundredths) })}</>
    case 'judgement':
      return <>{t('specJudgement')}</>
    case 'tolerance': {
      const bands = spec.bands.map(
        (band) => `±${showThousandths(band.withinThousandths)} → ${showHundredths(band.hundredths)}`,
      )
      const nominal = showThousandths(spec.nominalThousandths)
      return <>{t('specTolerance', { nominal, bands: bands.join('，') })}</>
    }
    case 'formula': {
      const full = showThousandths(spec.fullAtThousandths)
      return <>{t('specFormula', { full, zero: showThousandths(spec.zeroAtThousandths) })}</>
    }
  }
}
