-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "login" TEXT,
    "passwordHash" TEXT,
    "cardHash" TEXT,
    "pinHash" TEXT,
    "employer" TEXT NOT NULL DEFAULT '',
    "delegation" TEXT NOT NULL DEFAULT '',
    "disabledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DutyGrant" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "duty" TEXT NOT NULL,
    "eventId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DutyGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeclaredTie" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "personName" TEXT NOT NULL,
    "personOrg" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "DeclaredTie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "accountId" TEXT,
    "applicantId" TEXT,
    "device" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Season" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Season_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL,
    "seasonId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "trade" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "classCode" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "teamSize" INTEGER NOT NULL DEFAULT 1,
    "venue" TEXT NOT NULL DEFAULT '',
    "startsAt" TIMESTAMP(3) NOT NULL,
    "stage" TEXT NOT NULL DEFAULT 'draft',
    "stageAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "rulebook" TEXT NOT NULL,
    "rulesDigest" TEXT,
    "rulesFrozenAt" TIMESTAMP(3),
    "boardMode" TEXT NOT NULL DEFAULT 'blind',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Module" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "ord" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "maxHundredths" INTEGER NOT NULL,

    CONSTRAINT "Module_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Criterion" (
    "id" TEXT NOT NULL,
    "moduleId" TEXT NOT NULL,
    "ord" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "day" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Aspect" (
    "id" TEXT NOT NULL,
    "criterionId" TEXT NOT NULL,
    "ord" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "section" TEXT NOT NULL DEFAULT '',
    "spec" TEXT NOT NULL,
    "maxHundredths" INTEGER NOT NULL,

    CONSTRAINT "Aspect_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Applicant" (
    "id" TEXT NOT NULL,
    "seasonId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "delegation" TEXT NOT NULL DEFAULT '',
    "linkHash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Applicant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Entry" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "applicantId" TEXT,
    "serial" INTEGER NOT NULL,
    "teamName" TEXT NOT NULL DEFAULT '',
    "delegation" TEXT NOT NULL,
    "org" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'submitted',
    "reason" TEXT NOT NULL DEFAULT '',
    "attendance" TEXT NOT NULL DEFAULT 'expected',
    "attendedAt" TIMESTAMP(3),
    "outcome" TEXT NOT NULL DEFAULT 'ok',
    "dispatched" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "id" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "seasonId" TEXT NOT NULL,
    "ord" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "idSealed" TEXT NOT NULL,
    "idHash" TEXT NOT NULL,
    "idMask" TEXT NOT NULL,
    "birth" TEXT NOT NULL,
    "sex" TEXT NOT NULL,
    "phone" TEXT NOT NULL DEFAULT '',
    "skillLevel" TEXT NOT NULL DEFAULT '',
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EntryCoach" (
    "id" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "ord" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "org" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "EntryCoach_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SealedLayer" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "layer" INTEGER NOT NULL,
    "officerId" TEXT NOT NULL,
    "commitment" TEXT NOT NULL,
    "ciphertext" TEXT NOT NULL,
    "sealedAt" TIMESTAMP(3) NOT NULL,
    "openedAt" TIMESTAMP(3),
    "supervisorId" TEXT,
    "revealed" TEXT,

    CONSTRAINT "SealedLayer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BlindSeat" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "entryId" TEXT,
    "outcome" TEXT NOT NULL DEFAULT 'ok',
    "minutes" INTEGER,

    CONSTRAINT "BlindSeat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PanelSeat" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "seatNo" INTEGER NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'judge',
    "leftAt" TIMESTAMP(3),
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "PanelSeat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Sheet" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "moduleId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "judgeId" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "signedAt" TIMESTAMP(3),
    "digest" TEXT,
    "totalHundredths" INTEGER,

    CONSTRAINT "Sheet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mark" (
    "id" TEXT NOT NULL,
    "sheetId" TEXT NOT NULL,
    "aspectId" TEXT NOT NULL,
    "hundredths" INTEGER NOT NULL,
    "answer" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Mark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MarkTap" (
    "id" TEXT NOT NULL,
    "sheetId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "aspectId" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "hundredths" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MarkTap_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ResultVersion" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL,
    "publisherId" TEXT NOT NULL,
    "confirmedAt" TIMESTAMP(3),

    CONSTRAINT "ResultVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ResultRow" (
    "id" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "seatCode" TEXT NOT NULL,
    "modules" TEXT NOT NULL,
    "totalHundredths" INTEGER,
    "rank" INTEGER,
    "tier" TEXT,
    "reasons" TEXT NOT NULL,

    CONSTRAINT "ResultRow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Honour" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "honour" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'proposed',
    "reasons" TEXT NOT NULL,

    CONSTRAINT "Honour_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RewardPolicy" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "rules" TEXT NOT NULL,
    "budgetFen" INTEGER NOT NULL,
    "validFrom" TIMESTAMP(3) NOT NULL,
    "validTo" TIMESTAMP(3),
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RewardPolicy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RewardRecord" (
    "id" TEXT NOT NULL,
    "seasonId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "policyId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "memberId" TEXT,
    "claimKey" TEXT NOT NULL,
    "serial" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "amountFen" INTEGER NOT NULL,
    "reasons" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'proposed',
    "appliedById" TEXT,
    "reviewedById" TEXT,
    "approvedById" TEXT,
    "paidById" TEXT,
    "appliedAt" TIMESTAMP(3),
    "reviewedAt" TIMESTAMP(3),
    "approvedAt" TIMESTAMP(3),
    "paidAt" TIMESTAMP(3),
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "RewardRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RewardShare" (
    "id" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "ord" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "amountFen" INTEGER NOT NULL,

    CONSTRAINT "RewardShare_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TalentRecord" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "reasons" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TalentRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JournalEntry" (
    "id" TEXT NOT NULL,
    "chain" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "duty" TEXT NOT NULL,
    "device" TEXT NOT NULL DEFAULT '',
    "act" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "before" TEXT NOT NULL DEFAULT '',
    "after" TEXT NOT NULL DEFAULT '',
    "prevDigest" TEXT NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "JournalEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JournalHead" (
    "chain" TEXT NOT NULL,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "digest" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "JournalHead_pkey" PRIMARY KEY ("chain")
);

-- CreateTable
CREATE TABLE "Topic" (
    "name" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "Account_login_key" ON "Account"("login");

-- CreateIndex
CREATE UNIQUE INDEX "Account_cardHash_key" ON "Account"("cardHash");

-- CreateIndex
CREATE INDEX "DutyGrant_eventId_idx" ON "DutyGrant"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "DutyGrant_accountId_duty_eventId_key" ON "DutyGrant"("accountId", "duty", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Season_code_key" ON "Season"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Event_code_key" ON "Event"("code");

-- CreateIndex
CREATE INDEX "Event_seasonId_idx" ON "Event"("seasonId");

-- CreateIndex
CREATE UNIQUE INDEX "Module_eventId_code_key" ON "Module"("eventId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Criterion_moduleId_code_key" ON "Criterion"("moduleId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Aspect_criterionId_code_key" ON "Aspect"("criterionId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Applicant_linkHash_key" ON "Applicant"("linkHash");

-- CreateIndex
CREATE UNIQUE INDEX "Entry_eventId_serial_key" ON "Entry"("eventId", "serial");

-- CreateIndex
CREATE INDEX "Member_seasonId_idHash_idx" ON "Member"("seasonId", "idHash");

-- CreateIndex
CREATE UNIQUE INDEX "Member_entryId_ord_key" ON "Member"("entryId", "ord");

-- CreateIndex
CREATE UNIQUE INDEX "Member_eventId_idHash_key" ON "Member"("eventId", "idHash");

-- CreateIndex
CREATE UNIQUE INDEX "EntryCoach_entryId_ord_key" ON "EntryCoach"("entryId", "ord");

-- CreateIndex
CREATE UNIQUE INDEX "SealedLayer_eventId_layer_key" ON "SealedLayer"("eventId", "layer");

-- CreateIndex
CREATE UNIQUE INDEX "BlindSeat_entryId_key" ON "BlindSeat"("entryId");

-- CreateIndex
CREATE UNIQUE INDEX "BlindSeat_eventId_code_key" ON "BlindSeat"("eventId", "code");

-- CreateIndex
CREATE INDEX "PanelSeat_eventId_role_idx" ON "PanelSeat"("eventId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "PanelSeat_eventId_accountId_key" ON "PanelSeat"("eventId", "accountId");

-- CreateIndex
CREATE INDEX "Sheet_eventId_moduleId_idx" ON "Sheet"("eventId", "moduleId");

-- CreateIndex
CREATE INDEX "Sheet_judgeId_idx" ON "Sheet"("judgeId");

-- CreateIndex
CREATE UNIQUE INDEX "Sheet_seatId_moduleId_judgeId_key" ON "Sheet"("seatId", "moduleId", "judgeId");

-- CreateIndex
CREATE UNIQUE INDEX "Mark_sheetId_aspectId_key" ON "Mark"("sheetId", "aspectId");

-- CreateIndex
CREATE UNIQUE INDEX "MarkTap_sheetId_entryId_key" ON "MarkTap"("sheetId", "entryId");

-- CreateIndex
CREATE UNIQUE INDEX "ResultVersion_eventId_version_key" ON "ResultVersion"("eventId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "ResultRow_versionId_entryId_key" ON "ResultRow"("versionId", "entryId");

-- CreateIndex
CREATE UNIQUE INDEX "Honour_memberId_honour_key" ON "Honour"("memberId", "honour");

-- CreateIndex
CREATE UNIQUE INDEX "RewardPolicy_code_version_key" ON "RewardPolicy"("code", "version");

-- CreateIndex
CREATE UNIQUE INDEX "RewardRecord_claimKey_key" ON "RewardRecord"("claimKey");

-- CreateIndex
CREATE INDEX "RewardRecord_eventId_idx" ON "RewardRecord"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "RewardRecord_seasonId_serial_key" ON "RewardRecord"("seasonId", "serial");

-- CreateIndex
CREATE UNIQUE INDEX "RewardShare_recordId_ord_key" ON "RewardShare"("recordId", "ord");

-- CreateIndex
CREATE UNIQUE INDEX "TalentRecord_memberId_key" ON "TalentRecord"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "JournalEntry_chain_seq_key" ON "JournalEntry"("chain", "seq");

-- AddForeignKey
ALTER TABLE "DutyGrant" ADD CONSTRAINT "DutyGrant_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DutyGrant" ADD CONSTRAINT "DutyGrant_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeclaredTie" ADD CONSTRAINT "DeclaredTie_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_applicantId_fkey" FOREIGN KEY ("applicantId") REFERENCES "Applicant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_seasonId_fkey" FOREIGN KEY ("seasonId") REFERENCES "Season"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Module" ADD CONSTRAINT "Module_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Criterion" ADD CONSTRAINT "Criterion_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Aspect" ADD CONSTRAINT "Aspect_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Applicant" ADD CONSTRAINT "Applicant_seasonId_fkey" FOREIGN KEY ("seasonId") REFERENCES "Season"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_applicantId_fkey" FOREIGN KEY ("applicantId") REFERENCES "Applicant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntryCoach" ADD CONSTRAINT "EntryCoach_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SealedLayer" ADD CONSTRAINT "SealedLayer_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BlindSeat" ADD CONSTRAINT "BlindSeat_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BlindSeat" ADD CONSTRAINT "BlindSeat_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelSeat" ADD CONSTRAINT "PanelSeat_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelSeat" ADD CONSTRAINT "PanelSeat_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sheet" ADD CONSTRAINT "Sheet_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sheet" ADD CONSTRAINT "Sheet_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sheet" ADD CONSTRAINT "Sheet_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "BlindSeat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sheet" ADD CONSTRAINT "Sheet_judgeId_fkey" FOREIGN KEY ("judgeId") REFERENCES "PanelSeat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mark" ADD CONSTRAINT "Mark_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mark" ADD CONSTRAINT "Mark_aspectId_fkey" FOREIGN KEY ("aspectId") REFERENCES "Aspect"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MarkTap" ADD CONSTRAINT "MarkTap_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResultVersion" ADD CONSTRAINT "ResultVersion_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResultRow" ADD CONSTRAINT "ResultRow_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ResultVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResultRow" ADD CONSTRAINT "ResultRow_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Honour" ADD CONSTRAINT "Honour_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Honour" ADD CONSTRAINT "Honour_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Honour" ADD CONSTRAINT "Honour_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RewardRecord" ADD CONSTRAINT "RewardRecord_seasonId_fkey" FOREIGN KEY ("seasonId") REFERENCES "Season"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RewardRecord" ADD CONSTRAINT "RewardRecord_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RewardRecord" ADD CONSTRAINT "RewardRecord_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "RewardPolicy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RewardRecord" ADD CONSTRAINT "RewardRecord_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RewardRecord" ADD CONSTRAINT "RewardRecord_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RewardShare" ADD CONSTRAINT "RewardShare_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "RewardRecord"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TalentRecord" ADD CONSTRAINT "TalentRecord_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TalentRecord" ADD CONSTRAINT "TalentRecord_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TalentRecord" ADD CONSTRAINT "TalentRecord_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
