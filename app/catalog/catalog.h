#pragma once

#include "catalog/content_reader.h"
#include "catalog/folder_reader.h"
#include "catalog/problem.h"
#include "catalog/remark.h"
#include "model/programme.h"
#include "model/routine.h"
#include "session/clock.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// A routine as the library lists it.
struct CatalogRoutine
{
    ResolvedRoutine content;
    Milliseconds length{0};       ///< of the session, with the usual pacing
    bool isUsers = false;         ///< from the user's folder
    bool replacesShipped = false; ///< has the id of a shipped one, and wins
    std::string file;
    std::shared_ptr<const std::string> document{}; ///< what the file says; null if it is shipped
};

/// A programme as the library lists it. All its routines are in the catalogue.
struct CatalogProgramme
{
    Programme content;
    bool isUsers = false;         ///< from the user's folder
    bool replacesShipped = false; ///< has the id of a shipped one, and wins
    std::string file;
};

/// A file that could not be used, with everything that is wrong with it.
struct BrokenFile
{
    std::string file;
    Problems problems; ///< never empty

    friend bool operator==(const BrokenFile &, const BrokenFile &) = default;
};

/// Everything there is to do and to know: the shipped content and the user's own. A value that
/// is made anew when files change.
class Catalog
{
public:
    /// What is compiled in.
    static Catalog shipped();

    /// This catalogue with the user's files beside it. A user's step or routine with the id of a
    /// shipped one replaces it, in the shipped routines too; of two user files with one id the
    /// first by name wins.
    Catalog withUserContent(const FolderContent &folder, const Schemas &schemas) const;

    const std::vector<CatalogRoutine> &routines() const { return m_routines; }
    const std::vector<BrokenFile> &brokenFiles() const { return m_brokenFiles; }
    const std::map<std::string, Step, std::less<>> &steps() const { return m_steps; }
    const std::vector<Posture> &postures() const { return m_postures; }
    const SafetyTables &safety() const { return m_safety; }
    /// The user's first, then as shipped.
    const std::vector<CatalogProgramme> &programmes() const { return m_programmes; }
    /// What there is to read about, in order.
    const std::vector<LearnTopic> &topics() const { return m_topics; }
    const std::vector<PlainWord> &plainWords() const { return m_plainWords; }

    /// Null if there is none of this id.
    const CatalogRoutine *routine(std::string_view id) const;
    const Step *step(std::string_view id) const;
    /// The file of a step of the user; null if it is no step of theirs.
    const ContentFile *usersStepFile(std::string_view id) const;
    const Source *source(std::string_view id) const;
    const CatalogProgramme *programme(std::string_view id) const;
    const Posture *posture(std::string_view id) const;
    const LearnTopic *topic(std::string_view id) const;

    /// The sources with these ids, in that order; an unknown id is left out.
    std::vector<Source> sources(const std::vector<std::string> &ids) const;

    /// A routine from a file of its own, with the steps of this catalogue.
    Result<CatalogRoutine, Problems> readRoutineFile(const ContentFile &file,
                                                     const Schemas &schemas) const;

private:
    /// Postures go before the steps that start from them, as they do by file name.
    void add(Content content);
    void addUserRoutine(CatalogRoutine routine);
    void addUserProgramme(Programme programme, const ContentFile &file);
    void refreshRoutines(const std::set<std::string> &changedSteps);
    std::vector<PrescribedStep> prescribedSteps(const std::vector<Prescription> &prescriptions,
                                                Remarks &remarks) const;
    Result<CatalogRoutine, Problems> resolve(Routine routine, const ContentFile &file) const;
    void sortRoutines();

    std::vector<CatalogRoutine> m_routines; ///< the user's first, then as shipped
    std::map<std::string, std::size_t, std::less<>> m_routineIndex; ///< by id
    std::map<std::string, Step, std::less<>> m_steps;
    std::map<std::string, ContentFile, std::less<>> m_usersStepFiles; ///< by id
    std::map<std::string, Source, std::less<>> m_sources;
    std::vector<Posture> m_postures;
    SafetyTables m_safety;
    std::vector<CatalogProgramme> m_programmes;
    std::vector<LearnTopic> m_topics;
    std::vector<PlainWord> m_plainWords;
    std::vector<BrokenFile> m_brokenFiles;
};

} // namespace hipwise
