import { showHundredths } from '~/domain/exact'
import { moduleSum, type AspectSpec } from '~/domain/scheme'
import { schemeText } from '~/i18n/scheme'
import { useText } from '~/i18n/use-text'
import {
  AspectForm,
  CriterionForm,
  Delete,
  Fold,
  ModuleForm,
  type AspectRow,
  type ModuleRow,
} from './scheme-forms'

/** 评分标准 as it is printed: module, sub-criterion, aspect, each with its marks; below each what can be changed. */
export function SchemeSheet({
  modules,
  editable,
}: {
  readonly modules: readonly ModuleRow[]
  readonly editable: boolean
}) {
  return (
    <div className="grid gap-8">
      {modules.map((module) => (
        <ModuleSheet key={module.id} module={module} editable={editable} />
      ))}
    </div>
  )
}

function ModuleSheet({ module, editable }: { readonly module: ModuleRow; readonly editable: boolean }) {
  const t = useText(schemeText)
  const sum = moduleSum(module)
  return (
    <section>
      <div className="section-head">
        <h2>
          {module.code} {module.name}
        </h2>
        <span className={sum === module.maxHundredths ? 'section-aside' : 'section-aside font-bold text-ink'}>
          {showHundredths(sum)} / {showHundredths(module.maxHundredths)}
        </span>
      </div>
      <div className="tb-wrap">
        <table className="tb">
          <thead>
            <tr>
              <th scope="col">{t('code')}</th>
              <th scope="col">{t('content')}</th>
              <th scope="col">{t('method')}</th>
              <th scope="col" className="r n">
                {t('marks')}
              </th>
              {editable ? <th scope="col">{t('acts')}</th> : null}
            </tr>
          </thead>
          {module.criteria.map((criterion) => (
            <tbody key={criterion.id}>
              <tr className="bg-sunk">
                <th scope="rowgroup" className="n">
                  {criterion.code}
                </th>
                <td colSpan={2}>
                  <b>{criterion.name}</b>{' '}
                  {criterion.day ? (
                    <span className="text-ink-2">{`${t('day')} ${criterion.day}`}</span>
                  ) : null}
                </td>
                <td className="r n">
                  <b>{showHundredths(criterion.aspects.reduce((n, one) => n + one.maxHundredths, 0))}</b>
                </td>
                {editable ? (
                  <td>
                    <Delete kind="criterion" id={criterion.id} shown={criterion.aspects.length === 0} />
                  </td>
                ) : null}
              </tr>
              {criterion.aspects.map((aspect) => (
                <AspectLine key={aspect.id} aspect={aspect} criterionId={criterion.id} editable={editable} />
              ))}
              {editable ? (
                <tr>
                  <td colSpan={5}>
                    <Fold title={`${t('addAspect')} · ${criterion.code}`}>
                      <AspectForm criterionId={criterion.id} aspect={null} />
                    </Fold>
                  </td>
                </tr>
              ) : null}
            </tbody>
          ))}
        </table>
      </div>
      {editable ? (
        <div className="flex flex-wrap items-start gap-4">
          <Fold title={`${t('addCriterion')} · ${module.code}`}>
            <CriterionForm moduleId={module.id} />
          </Fold>
          <Fold title={`${t('edit')} · ${module.code}`}>
            <ModuleForm module={module} />
          </Fold>
          <Delete kind="module" id={module.id} shown={module.criteria.length === 0} />
        </div>
      ) : null}
    </section>
  )
}

function AspectLine({
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
        (band) => `±${band.withinThousandths / 1000} → ${showHundredths(band.hundredths)}`,
      )
      return <>{t('specTolerance', { nominal: spec.nominalThousandths / 1000, bands: bands.join('，') })}</>
    }
  }
}
