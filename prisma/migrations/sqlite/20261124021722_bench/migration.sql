-- CreateTable
CREATE TABLE "VoteRound" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "aspectId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "votes" TEXT NOT NULL,
    "closedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "SeatLease" (
    "panelSeatId" TEXT NOT NULL PRIMARY KEY,
    "holder" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "takenAt" DATETIME NOT NULL,
    "seenAt" DATETIME NOT NULL,
    "sheetId" TEXT,
    "battery" INTEGER,
    "charging" BOOLEAN NOT NULL DEFAULT false,
    "unsent" INTEGER NOT NULL DEFAULT 0,
    "version" TEXT NOT NULL DEFAULT '',
    "skewMs" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "SeatLease_panelSeatId_fkey" FOREIGN KEY ("panelSeatId") REFERENCES "PanelSeat" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HelpCall" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "panelSeatId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "seatCode" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "answeredAt" DATETIME,
    "answeredById" TEXT,
    "answer" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "HelpCall_panelSeatId_fkey" FOREIGN KEY ("panelSeatId") REFERENCES "PanelSeat" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Remark" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sheetId" TEXT NOT NULL,
    "aspectId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Remark_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Signature" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "sheetId" TEXT,
    "role" TEXT NOT NULL,
    "signerId" TEXT,
    "signerName" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "strokes" TEXT NOT NULL DEFAULT '',
    "digest" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "voidedAt" DATETIME,
    "voidReason" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Signature_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReopenRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "sheetId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedByName" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "secondId" TEXT,
    "secondName" TEXT NOT NULL DEFAULT '',
    "decidedAt" DATETIME,
    "note" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "ReopenRequest_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Typing" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sheetId" TEXT NOT NULL,
    "typistId" TEXT NOT NULL,
    "typistName" TEXT NOT NULL,
    "answers" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'first',
    "secondId" TEXT,
    "secondName" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "at" DATETIME NOT NULL,
    "decidedAt" DATETIME,
    CONSTRAINT "Typing_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OutlierCheck" (
    "sheetId" TEXT NOT NULL PRIMARY KEY,
    "note" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "OutlierCheck_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SignedHead" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "chain" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "keyId" TEXT NOT NULL,
    "signature" TEXT NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Module" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "ord" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "maxHundredths" INTEGER NOT NULL,
    "judging" TEXT NOT NULL DEFAULT 'any',
    CONSTRAINT "Module_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Module" ("code", "eventId", "id", "maxHundredths", "name", "ord") SELECT "code", "eventId", "id", "maxHundredths", "name", "ord" FROM "Module";
DROP TABLE "Module";
ALTER TABLE "new_Module" RENAME TO "Module";
CREATE UNIQUE INDEX "Module_eventId_code_key" ON "Module"("eventId", "code");
CREATE TABLE "new_PanelSeat" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "seatNo" INTEGER NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'judge',
    "judging" TEXT NOT NULL DEFAULT 'any',
    "leftAt" DATETIME,
    "reason" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "PanelSeat_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PanelSeat_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_PanelSeat" ("accountId", "eventId", "id", "leftAt", "reason", "role", "seatNo") SELECT "accountId", "eventId", "id", "leftAt", "reason", "role", "seatNo" FROM "PanelSeat";
DROP TABLE "PanelSeat";
ALTER TABLE "new_PanelSeat" RENAME TO "PanelSeat";
CREATE INDEX "PanelSeat_eventId_role_idx" ON "PanelSeat"("eventId", "role");
CREATE UNIQUE INDEX "PanelSeat_eventId_accountId_key" ON "PanelSeat"("eventId", "accountId");
CREATE TABLE "new_Mark" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sheetId" TEXT NOT NULL,
    "aspectId" TEXT NOT NULL,
    "hundredths" INTEGER NOT NULL,
    "answer" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "round" INTEGER NOT NULL DEFAULT 1,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Mark_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Mark_aspectId_fkey" FOREIGN KEY ("aspectId") REFERENCES "Aspect" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Mark" ("answer", "aspectId", "at", "hundredths", "id", "revision", "sheetId") SELECT "answer", "aspectId", "at", "hundredths", "id", "revision", "sheetId" FROM "Mark";
DROP TABLE "Mark";
ALTER TABLE "new_Mark" RENAME TO "Mark";
CREATE UNIQUE INDEX "Mark_sheetId_aspectId_key" ON "Mark"("sheetId", "aspectId");
CREATE TABLE "new_MarkTap" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sheetId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "aspectId" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "hundredths" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 1,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "holder" TEXT NOT NULL DEFAULT '',
    "via" TEXT NOT NULL DEFAULT 'pad',
    "at" DATETIME NOT NULL,
    CONSTRAINT "MarkTap_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_MarkTap" ("answer", "aspectId", "at", "entryId", "hundredths", "id", "revision", "sheetId") SELECT "answer", "aspectId", "at", "entryId", "hundredths", "id", "revision", "sheetId" FROM "MarkTap";
DROP TABLE "MarkTap";
ALTER TABLE "new_MarkTap" RENAME TO "MarkTap";
CREATE UNIQUE INDEX "MarkTap_sheetId_entryId_key" ON "MarkTap"("sheetId", "entryId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "VoteRound_eventId_idx" ON "VoteRound"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "VoteRound_seatId_aspectId_round_key" ON "VoteRound"("seatId", "aspectId", "round");

-- CreateIndex
CREATE INDEX "HelpCall_eventId_idx" ON "HelpCall"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "HelpCall_panelSeatId_entryId_key" ON "HelpCall"("panelSeatId", "entryId");

-- CreateIndex
CREATE UNIQUE INDEX "Remark_sheetId_aspectId_key" ON "Remark"("sheetId", "aspectId");

-- CreateIndex
CREATE INDEX "Signature_eventId_idx" ON "Signature"("eventId");

-- CreateIndex
CREATE INDEX "Signature_sheetId_idx" ON "Signature"("sheetId");

-- CreateIndex
CREATE INDEX "ReopenRequest_eventId_idx" ON "ReopenRequest"("eventId");

-- CreateIndex
CREATE INDEX "Typing_sheetId_idx" ON "Typing"("sheetId");

-- CreateIndex
CREATE UNIQUE INDEX "SignedHead_chain_seq_key" ON "SignedHead"("chain", "seq");
