import type { AspectGroup } from '~/ui/sheet/aspect-list'
import type { SheetGroup } from '~/ui/sheet/sheet-document'

export const aspectGroups: readonly AspectGroup[] = [
  {
    code: 'C1',
    name: '安全与规范',
    maxHundredths: 400,
    aspects: [
      { id: 'a1', code: 'C1.1', title: '断电、验电、挂牌', hundredths: 100, delivery: 'locked' },
      { id: 'a2', code: 'C1.2', title: '防护用品与工具检查', hundredths: 100, delivery: 'delivered' },
      { id: 'a3', code: 'C1.3', title: '作业过程规范', hundredths: 133, delivery: 'local' },
    ],
  },
  {
    code: 'C2',
    name: '故障诊断',
    maxHundredths: 400,
    aspects: [
      { id: 'a4', code: 'C2.1', title: '诊断思路与记录', hundredths: 133, delivery: 'draft' },
      { id: 'a5', code: 'C2.2', title: '修复前线电压测量', hundredths: null, delivery: null },
    ],
  },
]

export const sheetGroups: readonly SheetGroup[] = [
  {
    code: 'C1',
    name: '安全与规范',
    lines: [
      {
        id: 's1',
        code: 'C1.1',
        title: '断电、验电、挂牌',
        record: '是',
        hundredths: 100,
        maxHundredths: 100,
      },
      {
        id: 's2',
        code: 'C1.2',
        title: '防护用品与工具检查',
        record: '是',
        hundredths: 100,
        maxHundredths: 100,
      },
      { id: 's3', code: 'C1.3', title: '作业过程规范', record: '2', hundredths: 133, maxHundredths: 200 },
    ],
  },
  {
    code: 'C2',
    name: '故障诊断',
    lines: [
      { id: 's4', code: 'C2.1', title: '故障点一判断', record: '否', hundredths: 0, maxHundredths: 200 },
      {
        id: 's5',
        code: 'C2.2',
        title: '修复前线电压测量',
        record: '381.5 V',
        hundredths: 200,
        maxHundredths: 200,
      },
    ],
  },
]

export const descriptors = [
  '没有诊断记录，或思路错误',
  '按步骤诊断，记录能看懂',
  '先分段后定位，记录完整、有测量依据',
  '思路清楚、一次定位，记录可直接用于培训',
] as const
