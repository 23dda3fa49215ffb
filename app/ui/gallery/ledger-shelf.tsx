import { galleryText } from '~/i18n/gallery'
import { useText } from '~/i18n/use-text'
import { BudgetScale } from '~/ui/ledger/budget-scale'
import { FourSeals } from '~/ui/ledger/four-seals'
import { JournalTable } from '~/ui/ledger/journal-table'
import { ReasonList } from '~/ui/ledger/reason-list'
import { RewardTable, type RewardLine } from '~/ui/ledger/reward-table'
import { Section } from '~/ui/parts/section'

const WAN = 1_000_000

const LINES: readonly RewardLine[] = [
  line('r1', '何思远', '选手', '全国技能大赛', '电工', '银奖', 3 * WAN, '审', 'awaiting', '待审批'),
  line(
    'r2',
    '数控车工 教练团队',
    '教练 3 人',
    '全国技能大赛',
    '数控车工',
    '优胜奖',
    WAN,
    '核',
    'awaiting',
    '复核中',
  ),
  line('r3', '李航', '选手', '全省综合性大赛', '焊工', '金奖', WAN, '批', 'on', '已批准'),
  {
    ...line(
      'r4',
      '范永明',
      '选手',
      '全国一类竞赛',
      '电梯安装维修工',
      '金奖',
      4 * WAN,
      '核',
      'off',
      '等预算，差 6,000.00',
    ),
    waits: true,
  },
  line('r5', '尹磊', '选手', '省行业竞赛', '供水客户员', '第 1 名', 0, '零', 'off', '不在第 26 条范围'),
]

export function LedgerShelf() {
  const t = useText(galleryText)
  return (
    <div className="grid gap-x-8 lg:grid-cols-[1fr_30rem]">
      <div className="min-w-0">
        <Section title={t('budget')}>
          <BudgetScale
            budgetFen={15 * WAN}
            usedFen={{
              paid: 1_200_000,
              approved: 2_000_000,
              notice: 400_000,
              approving: 6_000_000,
              reviewing: 2_000_000,
            }}
            queueFen={4_000_000}
          />
        </Section>
        <Section title={t('ledger')}>
          <RewardTable rows={LINES} currentId="r2" total={{ label: '已占用 3 笔', fen: 5 * WAN }} />
        </Section>
        <Section title={t('journal')}>
          <JournalTable
            rows={[
              {
                id: 'j1',
                seq: 1842,
                at: '2026-11-28T06:05:12Z',
                who: '段绍荣',
                duty: '裁判长',
                act: '锁定模块 C',
                reason: '55 张齐全',
                digest: '9f3ca71e52da8f30',
              },
            ]}
          />
        </Section>
      </div>
      <div className="min-w-0">
        <Section title={t('reasons')}>
          <ReasonList
            reasons={[
              { name: '赛事类别', sentence: '全国技能大赛，属第 26 条四类' },
              { name: '我市选派', sentence: '选派记录 YX-2026-014' },
              { name: '规则', sentence: '第 8 行：教练团队，优胜奖，10,000.00' },
              { name: '省级奖励', sentence: '不在范围内，不计', holds: false },
            ]}
          />
        </Section>
        <Section title={t('fourSeals')}>
          <FourSeals
            steps={[
              { character: '申', state: 'on', who: '刘芳', note: '11月16日 09:20' },
              { character: '核', state: 'awaiting', who: '李娟', note: '轮到你' },
              { character: '批', state: 'off', who: '待定', note: '不能是前两人' },
              { character: '付', state: 'off', who: '财政局', note: '不能改金额' },
            ]}
          />
        </Section>
      </div>
    </div>
  )
}

function line(
  id: string,
  who: string,
  whoNote: string,
  contest: string,
  contestNote: string,
  award: string,
  amountFen: number,
  character: string,
  state: 'off' | 'awaiting' | 'on',
  progress: string,
): RewardLine {
  return {
    id,
    to: '/gallery',
    who,
    whoNote,
    contest,
    contestNote,
    award,
    amountFen,
    seal: { character, state },
    progress,
  }
}
