import { useState } from 'react'
import { divideHalfUp } from '~/domain/exact'
import { galleryText } from '~/i18n/gallery'
import { useText } from '~/i18n/use-text'
import { Section } from '~/ui/parts/section'
import { AspectList } from '~/ui/sheet/aspect-list'
import { FaultCounter } from '~/ui/sheet/fault-counter'
import { JudgementLadder, type Score } from '~/ui/sheet/judgement-ladder'
import { Keypad } from '~/ui/sheet/keypad'
import { PadBar } from '~/ui/sheet/pad-bar'
import { PointsInput } from '~/ui/sheet/points-input'
import { SheetDocument } from '~/ui/sheet/sheet-document'
import { ToleranceInput } from '~/ui/sheet/tolerance-input'
import { YesNo } from '~/ui/sheet/yes-no'
import { aspectGroups, descriptors, sheetGroups } from './sheet-specimens'

const BANDS = [
  { withinThousandths: 2000, hundredths: 200 },
  { withinThousandths: 5000, hundredths: 100 },
]

export function SheetShelf() {
  const t = useText(galleryText)
  const [score, setScore] = useState<Score | null>(2)
  const [yes, setYes] = useState<boolean | null>(true)
  const [points, setPoints] = useState('9.25')
  const [value, setValue] = useState('383.5')
  const [faults, setFaults] = useState<number | null>(1)
  const [aspect, setAspect] = useState('a4')
  const [pin, setPin] = useState('')
  return (
    <>
      <Section title={t('pad')}>
        <PadBar link="online" unsent={1} lastDelivered="2026-11-28T06:05:09Z" who="裁判 3 平板 03" />
        <PadBar link="weak" unsent={3} lastDelivered="2026-11-28T06:05:09Z" who="裁判 3 平板 03" />
        <PadBar link="offline" unsent={5} lastDelivered="2026-11-28T06:01:09Z" who="裁判 3 平板 03" />
      </Section>
      <div className="grid gap-x-8 lg:grid-cols-2">
        <Section title={t('aspects')}>
          <AspectList groups={aspectGroups} currentId={aspect} onPick={setAspect} />
        </Section>
        <Section title={t('ladder')}>
          <JudgementLadder
            descriptors={descriptors}
            markOf={(one) => divideHalfUp(one * 200, 3)}
            score={score}
            onScore={setScore}
          />
        </Section>
        <Section title={t('tolerance')}>
          <ToleranceInput
            text={value}
            onText={setValue}
            nominalThousandths={380_000}
            bands={BANDS}
            unit="V"
            stepThousandths={500}
            hundredths={100}
          />
        </Section>
        <Section title={t('points')}>
          <PointsInput text={points} onText={setPoints} maxHundredths={1000} stepHundredths={25} />
        </Section>
        <Section title={t('yesNo')}>
          <YesNo label={t('yesNo')} yes={yes} maxHundredths={100} onYes={setYes} />
        </Section>
        <Section title={t('faults')}>
          <FaultCounter
            count={faults}
            perFaultHundredths={50}
            hundredths={faults === null ? null : Math.max(0, 200 - faults * 50)}
            onCount={setFaults}
          />
        </Section>
        <Section title={t('document')}>
          <SheetDocument
            number="427"
            title="模块 C 故障排查 评分表"
            note="电工 职工组 2026年11月28日 第 2 场"
            groups={sheetGroups}
            totalHundredths={533}
            maxHundredths={800}
            seal={{ state: 'awaiting' }}
            proof={<span>合计由服务器计算 14:01:36</span>}
          />
        </Section>
        <Section title={t('pin')} aside={'●'.repeat(pin.length)}>
          <Keypad shape="six" text={pin} onText={setPin} allows={(next) => next.length <= 6} />
        </Section>
      </div>
    </>
  )
}
