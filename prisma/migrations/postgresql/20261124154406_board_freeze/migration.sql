-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "boardFreezeAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "BoardFreeze" (
    "eventId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "view" TEXT NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "BoardFreeze_pkey" PRIMARY KEY ("eventId")
);

-- AddForeignKey
ALTER TABLE "BoardFreeze" ADD CONSTRAINT "BoardFreeze_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
