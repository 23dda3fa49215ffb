import { defineText } from './define'

/** 职责: one name for every duty of app/domain/duty.ts, and for who else stands in the journal. */
export const dutyText = defineText({
  zh: {
    organizer: '组委会',
    registrar: '资格审查员',
    checkin: '检录员',
    'draw-one': '一次加密裁判',
    'draw-two': '二次加密裁判',
    judge: '评分裁判',
    'chief-judge': '裁判长',
    supervisor: '监督员',
    'award-office': '奖励办',
    'award-approver': '奖励审批',
    finance: '财政拨付',
    auditor: '审计',
    administrator: '系统管理员',
    applicant: '报名人',
    door: '登录处',
  },
  en: {
    organizer: 'Organizer',
    registrar: 'Registrar',
    checkin: 'Check-in officer',
    'draw-one': 'First sealing officer',
    'draw-two': 'Second sealing officer',
    judge: 'Judge',
    'chief-judge': 'Chief judge',
    supervisor: 'Supervisor',
    'award-office': 'Award office',
    'award-approver': 'Award approver',
    finance: 'Treasury',
    auditor: 'Auditor',
    administrator: 'Administrator',
    applicant: 'Applicant',
    door: 'Sign-in',
  },
})
