-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "login" TEXT,
    "passwordHash" TEXT,
    "cardHash" TEXT,
    "pinHash" TEXT,
    "employer" TEXT NOT NULL DEFAULT '',
    "delegation" TEXT NOT NULL DEFAULT '',
    "disabledAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "DutyGrant" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "duty" TEXT NOT NULL,
    "eventId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "DutyGrant_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DutyGrant_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DeclaredTie" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "personName" TEXT NOT NULL,
    "personOrg" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "DeclaredTie_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "tokenHash" TEXT NOT NULL,
    "accountId" TEXT,
    "applicantId" TEXT,
    "device" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "Session_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Session_applicantId_fkey" FOREIGN KEY ("applicantId") REFERENCES "Applicant" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Season" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seasonId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "trade" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "classCode" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "teamSize" INTEGER NOT NULL DEFAULT 1,
    "venue" TEXT NOT NULL DEFAULT '',
    "startsAt" DATETIME NOT NULL,
    "stage" TEXT NOT NULL DEFAULT 'draft',
    "stageAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "rulebook" TEXT NOT NULL,
    "rulesDigest" TEXT,
    "rulesFrozenAt" DATETIME,
    "boardMode" TEXT NOT NULL DEFAULT 'blind',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Event_seasonId_fkey" FOREIGN KEY ("seasonId") REFERENCES "Season" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Module" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "ord" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "maxHundredths" INTEGER NOT NULL,
    CONSTRAINT "Module_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Criterion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "moduleId" TEXT NOT NULL,
    "ord" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "day" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Criterion_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Aspect" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "criterionId" TEXT NOT NULL,
    "ord" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "section" TEXT NOT NULL DEFAULT '',
    "spec" TEXT NOT NULL,
    "maxHundredths" INTEGER NOT NULL,
    CONSTRAINT "Aspect_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Applicant" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seasonId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "delegation" TEXT NOT NULL DEFAULT '',
    "linkHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Applicant_seasonId_fkey" FOREIGN KEY ("seasonId") REFERENCES "Season" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Entry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "applicantId" TEXT,
    "serial" INTEGER NOT NULL,
    "teamName" TEXT NOT NULL DEFAULT '',
    "delegation" TEXT NOT NULL,
    "org" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'submitted',
    "reason" TEXT NOT NULL DEFAULT '',
    "attendance" TEXT NOT NULL DEFAULT 'expected',
    "attendedAt" DATETIME,
    "outcome" TEXT NOT NULL DEFAULT 'ok',
    "dispatched" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Entry_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Entry_applicantId_fkey" FOREIGN KEY ("applicantId") REFERENCES "Applicant" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Member" (
    "id" TEXT NOT NULL PRIMARY KEY,
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
    CONSTRAINT "Member_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EntryCoach" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "entryId" TEXT NOT NULL,
    "ord" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "org" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "EntryCoach_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SealedLayer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "layer" INTEGER NOT NULL,
    "officerId" TEXT NOT NULL,
    "commitment" TEXT NOT NULL,
    "ciphertext" TEXT NOT NULL,
    "sealedAt" DATETIME NOT NULL,
    "openedAt" DATETIME,
    "supervisorId" TEXT,
    "revealed" TEXT,
    CONSTRAINT "SealedLayer_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BlindSeat" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "entryId" TEXT,
    "outcome" TEXT NOT NULL DEFAULT 'ok',
    "minutes" INTEGER,
    CONSTRAINT "BlindSeat_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "BlindSeat_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PanelSeat" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "seatNo" INTEGER NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'judge',
    "leftAt" DATETIME,
    "reason" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "PanelSeat_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PanelSeat_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Sheet" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "moduleId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "judgeId" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "signedAt" DATETIME,
    "digest" TEXT,
    "totalHundredths" INTEGER,
    CONSTRAINT "Sheet_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Sheet_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Sheet_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "BlindSeat" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Sheet_judgeId_fkey" FOREIGN KEY ("judgeId") REFERENCES "PanelSeat" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mark" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sheetId" TEXT NOT NULL,
    "aspectId" TEXT NOT NULL,
    "hundredths" INTEGER NOT NULL,
    "answer" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Mark_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Mark_aspectId_fkey" FOREIGN KEY ("aspectId") REFERENCES "Aspect" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MarkTap" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sheetId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "aspectId" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "hundredths" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "MarkTap_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ResultVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    "publisherId" TEXT NOT NULL,
    "confirmedAt" DATETIME,
    CONSTRAINT "ResultVersion_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ResultRow" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "versionId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "seatCode" TEXT NOT NULL,
    "modules" TEXT NOT NULL,
    "totalHundredths" INTEGER,
    "rank" INTEGER,
    "tier" TEXT,
    "reasons" TEXT NOT NULL,
    CONSTRAINT "ResultRow_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ResultVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ResultRow_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Honour" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "honour" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'proposed',
    "reasons" TEXT NOT NULL,
    CONSTRAINT "Honour_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Honour_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Honour_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RewardPolicy" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "rules" TEXT NOT NULL,
    "budgetFen" INTEGER NOT NULL,
    "validFrom" DATETIME NOT NULL,
    "validTo" DATETIME,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "RewardRecord" (
    "id" TEXT NOT NULL PRIMARY KEY,
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
    "appliedAt" DATETIME,
    "reviewedAt" DATETIME,
    "approvedAt" DATETIME,
    "paidAt" DATETIME,
    "revision" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "RewardRecord_seasonId_fkey" FOREIGN KEY ("seasonId") REFERENCES "Season" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RewardRecord_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RewardRecord_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "RewardPolicy" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RewardRecord_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RewardRecord_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RewardShare" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "recordId" TEXT NOT NULL,
    "ord" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "amountFen" INTEGER NOT NULL,
    CONSTRAINT "RewardShare_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "RewardRecord" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TalentRecord" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "reasons" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "TalentRecord_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TalentRecord_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TalentRecord_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "JournalEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "chain" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
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
    "digest" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "JournalHead" (
    "chain" TEXT NOT NULL PRIMARY KEY,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "digest" TEXT NOT NULL DEFAULT ''
);

-- CreateTable
CREATE TABLE "Topic" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "revision" INTEGER NOT NULL DEFAULT 0
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
