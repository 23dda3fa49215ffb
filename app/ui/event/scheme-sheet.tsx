import { showHundredths } from '~/domain/exact'
import { moduleSum } from '~/domain/scheme'
import { schemeText } from '~/i18n/scheme'
import { useText } from '~/i18n/use-text'
import { AspectLine } from './aspect-line'
import { AspectForm, CriterionForm, Delete, Fold, ModuleForm, type ModuleRow } from './scheme-forms'

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
          {module.judging === 'any' ? null : `${t(`judging-${module.judging}`)} · `}
          {showHundredths(sum)} / {showHundredths(module.maxHundredths)}
        </span>
      </div>
      <div className="tb-wrap">
        <table className="tb md:table-fixed">
          <thead>
            <tr>
              <th scope="col" className="w-20">
                {t('code')}
              </th>
              <th scope="col">{t('content')}</th>
              <th scope="col" className="md:w-1/4">
                {t('method')}
              </th>
              <th scope="col" className="r n w-24">
                {t('marks')}
              </th>
              {editable ? (
                <th scope="col" className="md:w-44">
                  {t('acts')}
                </th>
              ) : null}
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
