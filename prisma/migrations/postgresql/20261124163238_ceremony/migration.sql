-- CreateTable
CREATE TABLE "Ceremony" (
    "eventId" TEXT NOT NULL,
    "step" INTEGER NOT NULL DEFAULT 0,
    "rehearsal" BOOLEAN NOT NULL DEFAULT false,
    "startedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Ceremony_pkey" PRIMARY KEY ("eventId")
);

-- CreateTable
CREATE TABLE "CeremonyAward" (
    "eventId" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CeremonyAward_pkey" PRIMARY KEY ("eventId","number")
);

-- AddForeignKey
ALTER TABLE "Ceremony" ADD CONSTRAINT "Ceremony_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CeremonyAward" ADD CONSTRAINT "CeremonyAward_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Ceremony"("eventId") ON DELETE RESTRICT ON UPDATE CASCADE;
