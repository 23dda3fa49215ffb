import { galleryText } from '~/i18n/gallery'
import { useText } from '~/i18n/use-text'
import { Button } from '~/ui/parts/button'
import { DataTable } from '~/ui/parts/data-table'
import { DeliveryState } from '~/ui/parts/delivery-state'
import { Figure } from '~/ui/parts/figure'
import { Gauge } from '~/ui/parts/gauge'
import { CheckList, CheckRow } from '~/ui/parts/mark'
import { Medal } from '~/ui/parts/medal'
import { Scale } from '~/ui/parts/scale'
import { Seal, Yin } from '~/ui/parts/seal'
import { NextAct, Section } from '~/ui/parts/section'
import { Tag } from '~/ui/parts/tag'
import { Buttons, Dialogs, Fields } from './form-shelf'

export function PartShelf() {
  const t = useText(galleryText)
  return (
    <div className="grid gap-x-8 lg:grid-cols-2">
      <Section title={t('buttons')}>
        <Buttons />
      </Section>
      <Section title={t('delivery')}>
        <div className="flex flex-wrap gap-x-6 gap-y-2 py-2">
          <DeliveryState state="draft" />
          <DeliveryState state="local" detail="3" />
          <DeliveryState state="delivered" detail="14:05:09" />
          <DeliveryState state="locked" />
        </div>
        <div className="flex flex-wrap items-center gap-6 py-2 text-18">
          <Gauge value={5} of={5} />
          <Gauge value={3} of={5} />
          <Gauge value={0} of={5} />
        </div>
      </Section>
      <Section title={t('seals')}>
        <div className="flex flex-wrap items-center gap-6 py-2">
          <Seal character="核" state="off" />
          <Seal character="核" state="awaiting" />
          <Seal character="核" state="on" />
          <Seal character="锁" state="off" size="big" />
          <Seal character="锁" state="awaiting" size="big" />
          <Seal character="锁" state="on" size="big" who="段绍荣" when="11月28日 17:20" />
          <Yin characters="成绩公布" bound={false} label={t('seals')} />
          <Yin characters="成绩公布" bound label={t('seals')} />
        </div>
      </Section>
      <Section title={t('medals')}>
        <div className="flex flex-wrap items-center gap-6 py-2">
          {(['gold', 'silver', 'bronze', 'merit'] as const).map((tier) => (
            <Medal key={tier} tier={tier} size={64} />
          ))}
          {(['first', 'second', 'third'] as const).map((tier) => (
            <Medal key={tier} tier={tier} />
          ))}
          <Tag shape="triangle" tone="amber">
            {t('undo')}
          </Tag>
        </div>
      </Section>
      <Section title={t('scales')}>
        <div className="grid gap-6 py-3">
          <Scale
            value={13}
            max={20}
            label="13 / 20"
            minor={0.5}
            major={5}
            show={String}
            marks={[{ at: 13 }]}
          />
          <Scale value={91} max={115} label="91 / 115" size="thin" tone="green" />
          <div className="flex flex-wrap gap-8">
            <Figure value="12" label={t('stage')} />
            <Figure value="91" of="115" label={t('document')} />
            <Figure value="93.23" label={t('mark')} size={72} />
          </div>
        </div>
      </Section>
      <Section title={t('marks')} aside="7/10">
        <CheckList>
          <CheckRow state="blocked" name="裁判回避" aside={<a href="#fields">{t('primary')}</a>}>
            裁判王德明与选手同单位（新平福安钢铁），2 人
          </CheckRow>
          <CheckRow state="warn" name="平板 06" aside="11月27日">
            电量 12%，开赛前充电
          </CheckRow>
          <CheckRow state="ready" name="评分标准" aside="v3">
            86 个评分点，合计 100.00
          </CheckRow>
        </CheckList>
      </Section>
      <Section title={t('fields')} id="fields">
        <Fields />
      </Section>
      <Section title={t('dialog')}>
        <Dialogs />
      </Section>
      <Section title={t('table')}>
        <DataTable
          caption={t('table')}
          rows={[
            { no: '842', rank: 1, total: '93.23', state: 'locked' as const },
            { no: '316', rank: 2, total: '92.80', state: 'delivered' as const },
            { no: '205', rank: 3, total: '91.64', state: 'local' as const },
          ]}
          rowKey={(row) => row.no}
          current={(row) => row.no === '316'}
          columns={[
            { key: 'rank', head: '#', align: 'right', numeric: true, cell: (row) => row.rank },
            { key: 'no', head: t('find'), rowHead: true, numeric: true, cell: (row) => row.no },
            {
              key: 'total',
              head: t('mark'),
              align: 'right',
              numeric: true,
              cell: (row) => <b>{row.total}</b>,
            },
            { key: 'state', head: t('delivery'), cell: (row) => <DeliveryState state={row.state} /> },
          ]}
        />
      </Section>
      <NextAct
        kicker={t('next')}
        title={t('nextTitle')}
        act={
          <Button kind="primary" size="big" wide>
            {t('primary')}
          </Button>
        }
        then={
          <>
            <Seal character="冻" state="awaiting" />
            {t('nextThen')}
          </>
        }
      >
        {t('nextBody')}
      </NextAct>
    </div>
  )
}
