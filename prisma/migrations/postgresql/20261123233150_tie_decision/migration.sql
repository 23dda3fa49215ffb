-- AlterTable
ALTER TABLE "BlindSeat" ADD COLUMN     "decision" INTEGER;
