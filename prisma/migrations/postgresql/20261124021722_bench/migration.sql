-- AlterTable
ALTER TABLE "Module" ADD COLUMN     "judging" TEXT NOT NULL DEFAULT 'any';

-- AlterTable
ALTER TABLE "PanelSeat" ADD COLUMN     "judging" TEXT NOT NULL DEFAULT 'any';

-- AlterTable
ALTER TABLE "Mark" ADD COLUMN     "round" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "MarkTap" ADD COLUMN     "holder" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "round" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "seq" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "via" TEXT NOT NULL DEFAULT 'pad';

-- CreateTable
CREATE TABLE "VoteRound" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "aspectId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "votes" TEXT NOT NULL,
    "closedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "VoteRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeatLease" (
    "panelSeatId" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "takenAt" TIMESTAMP(3) NOT NULL,
    "seenAt" TIMESTAMP(3) NOT NULL,
    "sheetId" TEXT,
    "battery" INTEGER,
    "charging" BOOLEAN NOT NULL DEFAULT false,
    "unsent" INTEGER NOT NULL DEFAULT 0,
    "version" TEXT NOT NULL DEFAULT '',
    "skewMs" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "SeatLease_pkey" PRIMARY KEY ("panelSeatId")
);

-- CreateTable
CREATE TABLE "HelpCall" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "panelSeatId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "seatCode" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "answeredAt" TIMESTAMP(3),
    "answeredById" TEXT,
    "answer" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "HelpCall_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Remark" (
    "id" TEXT NOT NULL,
    "sheetId" TEXT NOT NULL,
    "aspectId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Remark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Signature" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "sheetId" TEXT,
    "role" TEXT NOT NULL,
    "signerId" TEXT,
    "signerName" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "strokes" TEXT NOT NULL DEFAULT '',
    "digest" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "voidedAt" TIMESTAMP(3),
    "voidReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Signature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReopenRequest" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "sheetId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedByName" TEXT NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "secondId" TEXT,
    "secondName" TEXT NOT NULL DEFAULT '',
    "decidedAt" TIMESTAMP(3),
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ReopenRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Typing" (
    "id" TEXT NOT NULL,
    "sheetId" TEXT NOT NULL,
    "typistId" TEXT NOT NULL,
    "typistName" TEXT NOT NULL,
    "answers" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'first',
    "secondId" TEXT,
    "secondName" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMP(3) NOT NULL,
    "decidedAt" TIMESTAMP(3),

    CONSTRAINT "Typing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutlierCheck" (
    "sheetId" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "OutlierCheck_pkey" PRIMARY KEY ("sheetId")
);

-- CreateTable
CREATE TABLE "SignedHead" (
    "id" TEXT NOT NULL,
    "chain" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "keyId" TEXT NOT NULL,
    "signature" TEXT NOT NULL,

    CONSTRAINT "SignedHead_pkey" PRIMARY KEY ("id")
);

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

-- AddForeignKey
ALTER TABLE "SeatLease" ADD CONSTRAINT "SeatLease_panelSeatId_fkey" FOREIGN KEY ("panelSeatId") REFERENCES "PanelSeat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpCall" ADD CONSTRAINT "HelpCall_panelSeatId_fkey" FOREIGN KEY ("panelSeatId") REFERENCES "PanelSeat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signature" ADD CONSTRAINT "Signature_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReopenRequest" ADD CONSTRAINT "ReopenRequest_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Typing" ADD CONSTRAINT "Typing_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutlierCheck" ADD CONSTRAINT "OutlierCheck_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
