-- CreateTable
CREATE TABLE "ArchivedPackage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventCode" TEXT NOT NULL,
    "season" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "importedAt" DATETIME NOT NULL,
    "importedById" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "ArchivedPackage_digest_key" ON "ArchivedPackage"("digest");

-- CreateIndex
CREATE INDEX "ArchivedPackage_importedAt_idx" ON "ArchivedPackage"("importedAt");
