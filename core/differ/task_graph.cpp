// SPDX-License-Identifier: MIT
#include "core/differ/task_graph.h"

#include "core/differ/task_uses.h"

#include <QSet>
#include <queue>

#include <vector>

namespace joinery {

namespace {

/** Which half of a task an edge is about: what it lets go of, or what it takes up. */
enum class Side
{
    Release,
    Acquire
};

struct Edge
{
    int from = -1;
    int to = -1;
    Side fromSide = Side::Release;
    Side toSide = Side::Release;
    /** Only wished for: it gives way to others, and is not there any more then. */
    bool isWish = false;
    bool isGone = false;
};

struct Node
{
    Task task;
    /** Where it stands when nothing else decides. */
    int rank = 0;
    /** Positions of edges. */
    std::vector<int> incoming;
    std::vector<int> outgoing;
    int waitsFor = 0;
    bool isDone = false;
};

/** The two halves of a task that can be done in two. */
using Halves = std::pair<Task, Task>;

class Graph
{
public:
    Graph(const QList<Task> &tasks, const DiffSides &sides, AsideNames &asideNames)
        : m_sides(sides), m_asideNames(asideNames)
    {
        m_nodes.reserve(static_cast<size_t>(tasks.size()) + 16);
        for (const Task &task : tasks)
            addNode(task, static_cast<int>(m_nodes.size()));
        connect(tasks);
    }

    QList<Task> ordered()
    {
        for (size_t node = 0; node < m_nodes.size(); ++node)
            offer(static_cast<int>(node));
        size_t lowest = 0;
        while (m_done < m_nodes.size()) {
            if (m_ready.empty()) {
                while (m_nodes.at(lowest).isDone)
                    ++lowest;
                openCircle(static_cast<int>(lowest));
                continue;
            }
            const int node = m_ready.top().second;
            m_ready.pop();
            finish(node);
            m_order.push_back(node);
        }
        leaveOutRenamesOfRemadeParts();
        return withoutForeignKeysOfTheirTables();
    }

private:
    int addNode(const Task &task, int rank)
    {
        m_nodes.push_back({.task = task, .rank = rank});
        return static_cast<int>(m_nodes.size()) - 1;
    }

    Node &node(int index) { return m_nodes.at(static_cast<size_t>(index)); }
    Edge &edge(int index) { return m_edges.at(static_cast<size_t>(index)); }

    void addEdge(const Edge &edge)
    {
        if (edge.from == edge.to)
            return;
        const int index = static_cast<int>(m_edges.size());
        m_edges.push_back(edge);
        node(edge.from).outgoing.push_back(index);
        node(edge.to).incoming.push_back(index);
        ++node(edge.to).waitsFor;
    }

    // Edges

    void connect(const QList<Task> &tasks)
    {
        const TaskUsesFinder finder(m_sides, tasks);
        std::vector<TaskUses> uses;
        uses.reserve(static_cast<size_t>(tasks.size()));
        for (int i = 0; i < tasks.size(); ++i) {
            uses.push_back(finder.usesOf(tasks.at(i)));
            for (const Resource &resource : uses.back().creates)
                m_creators.insert(resource, i);
            for (const Resource &resource : uses.back().destroys)
                m_destroyers.insert(resource, i);
            for (const QString &name : uses.back().releasesNames)
                m_releasers.insert(name, i);
        }
        for (int i = 0; i < tasks.size(); ++i) {
            const TaskUses &own = uses.at(static_cast<size_t>(i));
            const auto need = [&](const QList<Resource> &resources, Side side) {
                for (const Resource &resource : resources)
                    connectAll(m_creators, resource, [&](int other) {
                        addEdge({other, i, takingSide(tasks.at(other)), side});
                    });
            };
            const auto letGo = [&](const QList<Resource> &resources, Side side) {
                for (const Resource &resource : resources)
                    connectAll(m_destroyers, resource, [&](int other) {
                        addEdge({i, other, side, leavingSide(tasks.at(other))});
                    });
            };
            need(own.needs, takingSide(tasks.at(i)));
            need(own.textNeeds, Side::Acquire);
            letGo(own.frees, leavingSide(tasks.at(i)));
            letGo(own.textFrees, Side::Release);
            for (const QString &name : own.takesNames)
                connectAll(m_releasers, name, [&](int other) { connectNames(tasks, other, i); });
        }
        connectBrokenUp(tasks);
        connectMoved(tasks);
        connectCarried(tasks);
    }

    static bool isAdded(const Task &task) { return task.subject == TaskSubject::Table && task.step == TaskStep::Add; }
    static bool isDropped(const Task &task)
    {
        return task.subject == TaskSubject::Table && task.step == TaskStep::Drop;
    }

    /** The half that makes a thing be there: of an added table the first, since its texts may come later. */
    static Side takingSide(const Task &task) { return isAdded(task) ? Side::Release : Side::Acquire; }
    /** The half that makes it be gone: of a dropped table the second, since its texts may go before. */
    static Side leavingSide(const Task &task) { return isDropped(task) ? Side::Acquire : Side::Release; }

    /** A name is given free before it is taken; one thing that takes several steps takes them in the given order. */
    void connectNames(const QList<Task> &tasks, int releaser, int taker)
    {
        const Task &from = tasks.at(releaser);
        const Task &to = tasks.at(taker);
        if (isCarried(from, to) || isCarried(to, from))
            return;
        // Neither a table nor its primary key is a part that has an id.
        const auto isKey = [](const Task &task) { return task.subject == TaskSubject::PrimaryKey; };
        const bool isRemade = from.step == TaskStep::Drop && to.step == TaskStep::Add;
        const bool isOneThing =
            from.object == to.object && from.part == to.part && isKey(from) == isKey(to) && !isRemade;
        const Side taking = takingSide(to);
        const Side leaving = leavingSide(from);
        if (isOneThing && releaser > taker)
            addEdge({taker, releaser, taking, leaving});
        else
            addEdge({releaser, taker, leaving, taking});
    }

    template <typename Key, typename Connect>
    static void connectAll(const QMultiHash<Key, int> &known, const Key &key, const Connect &connectTo)
    {
        if (known.isEmpty())
            return;
        const auto [first, last] = known.equal_range(key);
        for (auto found = first; found != last; ++found)
            connectTo(*found);
    }

    /** What is dropped and added again under one id, or altered in two halves, keeps its order; columns come first. */
    void connectBrokenUp(const QList<Task> &tasks)
    {
        QHash<Resource, int> first;
        QHash<ObjectId, int> orderOf;
        QHash<ObjectId, int> optionsOf;
        for (int i = 0; i < tasks.size(); ++i) {
            const Task &task = tasks.at(i);
            if (task.step == TaskStep::Drop || task.form == Task::Form::ToBare)
                first.insert({task.object, task.part}, i);
            if (task.subject == TaskSubject::ColumnOrder || task.subject == TaskSubject::EnumDetails)
                orderOf.insert(task.object, i);
            if (task.subject == TaskSubject::TableOptions)
                optionsOf.insert(task.object, i);
        }
        for (int i = 0; i < tasks.size(); ++i) {
            const Task &task = tasks.at(i);
            const int before = first.value({task.object, task.part}, i);
            if (task.step == TaskStep::Add || task.form == Task::Form::FromBare)
                addEdge({before, i, Side::Release, Side::Acquire});
            const bool isOrdered = task.subject == TaskSubject::Column || task.subject == TaskSubject::EnumValue;
            if (isOrdered && task.step == TaskStep::Drop && orderOf.contains(task.object))
                addEdge({i, orderOf.value(task.object), Side::Release, Side::Acquire});
            connectOptions(task, i, optionsOf.value(task.object, -1));
        }
    }

    /** A column that is to be in another table is there before it goes from its own, so that values can be copied. */
    void connectMoved(const QList<Task> &tasks)
    {
        QHash<ObjectId, int> homes;
        forEachColumn(tasks, TaskStep::Add, m_sides.to, [&](ObjectId column, int i) { homes.insert(column, i); });
        if (homes.isEmpty())
            return;
        forEachColumn(tasks, TaskStep::Drop, m_sides.from, [&](ObjectId column, int i) {
            const int home = homes.value(column, i);
            if (tasks.at(home).object != tasks.at(i).object)
                addEdge({home, i, takingSide(tasks.at(home)), leavingSide(tasks.at(i)), true});
        });
    }

    /** Whether the one renames what goes along when the other moves its table: see connectCarried. */
    static bool isCarried(const Task &part, const Task &table)
    {
        return part.object == table.object && isRenamedRelation(part) && table.step == TaskStep::Move;
    }

    /**
     * Keys, indexes and partitions go along with a table that moves, so they get their new names before or after it, as
     * was found out when they were listed. What the table loses should not meet others where it moves to, nor should
     * what it gains where it was.
     */
    void connectCarried(const QList<Task> &tasks)
    {
        QHash<ObjectId, int> moves;
        for (int i = 0; i < tasks.size(); ++i) {
            if (tasks.at(i).step == TaskStep::Move && tasks.at(i).subject == TaskSubject::Table)
                moves.insert(tasks.at(i).object, i);
        }
        for (int i = 0; i < tasks.size() && !moves.isEmpty(); ++i) {
            const Task &task = tasks.at(i);
            const int move = moves.value(task.object, -1);
            if (move >= 0 && isAboutRelationOfTable(task))
                connectToMove(task, i, tasks.at(move), move);
        }
    }

    void connectToMove(const Task &task, int index, const Task &moveTask, int move)
    {
        if (!isRenamedRelation(task)) {
            if (task.step == TaskStep::Drop)
                addEdge({index, move, Side::Release, Side::Release, true});
            else if (task.step == TaskStep::Add)
                addEdge({move, index, Side::Acquire, Side::Acquire, true});
            return;
        }
        const bool isAside = task.within != task.into;
        if (task.within == moveTask.from)
            addEdge({index, move, isAside ? Side::Release : Side::Acquire, Side::Release});
        if (task.into == moveTask.to)
            addEdge({move, index, Side::Acquire, isAside ? Side::Acquire : Side::Release});
    }

    /** Each column that comes or goes, alone or with its table, and the task that does it. */
    template <typename Do>
    static void forEachColumn(const QList<Task> &tasks, TaskStep step, const Schema &side, const Do &act)
    {
        for (int i = 0; i < tasks.size(); ++i) {
            const Task &task = tasks.at(i);
            if (task.step != step)
                continue;
            if (task.subject == TaskSubject::Column)
                act(task.part, i);
            if (task.subject != TaskSubject::Table)
                continue;
            const Table &table = *side.tables.find(task.object);
            for (const Column &column : table.columns)
                act(column.id, i);
        }
    }

    /** A table is STRICT only while the types of all its columns are among those it takes. */
    void connectOptions(const Task &task, int index, int options)
    {
        const bool isColumn =
            task.subject == TaskSubject::Column &&
            (task.step == TaskStep::Add || task.step == TaskStep::Alter || task.step == TaskStep::Drop);
        if (options < 0 || !isColumn)
            return;
        const bool was = m_sides.from.tables.find(task.object)->options.strict;
        const bool is = m_sides.to.tables.find(task.object)->options.strict;
        if (is && !was && task.step != TaskStep::Add)
            addEdge({index, options, Side::Release, Side::Acquire});
        else if (was && !is && task.step != TaskStep::Drop)
            addEdge({options, index, Side::Release, Side::Acquire});
    }

    // Order

    void offer(int index)
    {
        if (node(index).waitsFor == 0 && !node(index).isDone)
            m_ready.push({node(index).rank, index});
    }

    void finish(int index)
    {
        node(index).isDone = true;
        ++m_done;
        for (const int out : node(index).outgoing) {
            if (edge(out).isGone)
                continue;
            const int target = edge(out).to;
            --node(target).waitsFor;
            offer(target);
        }
    }

    /** From any unfinished node back along unfinished ones there is a circle; one of its tasks is done in two. */
    void openCircle(int start)
    {
        std::vector<int> path;
        QHash<int, int> places;
        int at = start;
        while (!places.contains(at)) {
            places.insert(at, static_cast<int>(path.size()));
            const std::vector<int> &incoming = node(at).incoming;
            const auto open =
                std::find_if(incoming.begin(), incoming.end(), [this](int in) { return isWaitedFor(edge(in)); });
            Q_ASSERT(open != incoming.end());
            path.push_back(*open);
            at = edge(*open).from;
        }
        // Edges of the circle, each leading to the node the one before it comes from.
        const std::vector<int> circle(path.begin() + places.value(at), path.end());
        const auto wish = std::find_if(circle.begin(), circle.end(), [this](int index) { return edge(index).isWish; });
        if (wish != circle.end()) {
            edge(*wish).isGone = true;
            --node(edge(*wish).to).waitsFor;
            offer(edge(*wish).to);
            return;
        }
        std::optional<int> best;
        for (size_t i = 0; i < circle.size(); ++i) {
            const Edge &in = edge(circle.at(i));
            const Edge &out = edge(circle.at(i == 0 ? circle.size() - 1 : i - 1));
            if (in.toSide == Side::Acquire && out.fromSide == Side::Release && halvesOf(node(in.to).task) &&
                (!best || preference(in.to) < preference(*best)))
                best = in.to;
        }
        if (best) {
            split(*best);
            return;
        }
        // Nothing that makes sense in a database goes round in such a circle; every operation is still there.
        node(at).waitsFor = 0;
        offer(at);
    }

    [[nodiscard]] bool isWaitedFor(const Edge &edge) { return !edge.isGone && !node(edge.from).isDone; }

    [[nodiscard]] std::pair<int, int> preference(int index)
    {
        const Task &task = node(index).task;
        const bool isColumn = task.subject == TaskSubject::Column;
        if (isRenamedKey(task))
            return {2, node(index).rank};
        // Foreign keys would have to step aside as well, which are not in the graph as long as nothing changes them.
        if (isReferencedKey(task))
            return {3, node(index).rank};
        switch (task.step) {
        case TaskStep::Rename:
            return {2, node(index).rank};
        case TaskStep::Move:
            return {3, node(index).rank};
        default:
            return {task.subject == TaskSubject::Table ? 4 : isColumn ? 1 : 0, node(index).rank};
        }
    }

    /** Whether it is done in two by way of a name, or namespace, that nothing else has. */
    [[nodiscard]] bool isByAnotherName(const Task &task) const
    {
        return task.step == TaskStep::Rename || task.step == TaskStep::Move || isRenamedKey(task);
    }

    /** A primary key that only gets another name, which is no operation of its own. */
    [[nodiscard]] bool isRenamedKey(const Task &task) const
    {
        if (task.subject != TaskSubject::PrimaryKey || task.step != TaskStep::Alter || task.from.isEmpty() ||
            task.to.isEmpty() || task.from == task.to)
            return false;
        PrimaryKey before = *m_sides.from.tables.find(task.object)->primaryKey;
        const PrimaryKey &after = *m_sides.to.tables.find(task.object)->primaryKey;
        before.name = after.name;
        return before == after;
    }

    /** Whether it alters a key of a table that foreign keys point to. */
    [[nodiscard]] bool isReferencedKey(const Task &task)
    {
        if (task.step != TaskStep::Alter ||
            (task.subject != TaskSubject::PrimaryKey && task.subject != TaskSubject::UniqueConstraint))
            return false;
        if (!m_referenced) {
            m_referenced.emplace();
            for (const Schema *side : {&m_sides.from, &m_sides.to})
                for (const Table &table : side->tables)
                    for (const ForeignKey &key : table.foreignKeys)
                        m_referenced->insert(key.referencedTable);
        }
        return m_referenced->contains(task.object);
    }

    [[nodiscard]] std::optional<Halves> halvesOf(const Task &task)
    {
        if (isByAnotherName(task)) {
            Halves halves{task, task};
            halves.first.to = halves.second.from = QString();
            return halves;
        }
        if (isAdded(task) && task.form == Task::Form::Whole) {
            Halves halves{task, task};
            halves.first.form = Task::Form::ToBare;
            halves.second.step = TaskStep::Alter;
            halves.second.form = Task::Form::FromBare;
            return halves;
        }
        if (isDropped(task) && task.form == Task::Form::Whole) {
            Halves halves{task, task};
            halves.first.step = TaskStep::Alter;
            halves.first.form = Task::Form::ToBare;
            halves.second.form = Task::Form::FromBare;
            return halves;
        }
        if (task.step != TaskStep::Alter || task.form != Task::Form::Whole || !canBeRemade(task))
            return std::nullopt;
        Halves halves{task, task};
        if (task.subject == TaskSubject::Column) {
            halves.first.form = Task::Form::ToBare;
            halves.second.form = Task::Form::FromBare;
        } else {
            halves.first.step = TaskStep::Drop;
            halves.second.step = TaskStep::Add;
        }
        return halves;
    }

    /** Whether nothing is lost when it goes and comes again. */
    [[nodiscard]] bool canBeRemade(const Task &task) const
    {
        if (task.subject == TaskSubject::Object) {
            const DefinitionObject *object = m_sides.to.objects.find(task.object);
            return object && !holdsData(object->kind) && !isColumnType(object->kind);
        }
        return task.subject != TaskSubject::TableOptions && task.subject != TaskSubject::ColumnOrder &&
               task.subject != TaskSubject::EnumDetails && task.subject != TaskSubject::Partition;
    }

    void split(int index)
    {
        Halves halves = *halvesOf(node(index).task);
        if (isByAnotherName(node(index).task))
            halves.first.to = halves.second.from = m_asideNames.next();
        const int release = addNode(halves.first, node(index).rank);
        const int acquire = addNode(halves.second, node(index).rank);
        const std::vector<int> incoming = node(index).incoming;
        const std::vector<int> outgoing = node(index).outgoing;
        for (const int in : incoming) {
            if (!isWaitedFor(edge(in)))
                continue;
            edge(in).to = edge(in).toSide == Side::Release ? release : acquire;
            node(edge(in).to).incoming.push_back(in);
            ++node(edge(in).to).waitsFor;
        }
        for (const int out : outgoing) {
            edge(out).from = edge(out).fromSide == Side::Release ? release : acquire;
            node(edge(out).from).outgoing.push_back(out);
        }
        node(index).isDone = true;
        node(index).incoming.clear();
        node(index).outgoing.clear();
        ++m_done;
        addEdge({release, acquire, Side::Release, Side::Acquire});
        offer(release);
        offer(acquire);
    }

    // What turns out not to be needed

    [[nodiscard]] std::vector<int> places() const
    {
        std::vector<int> result(m_nodes.size(), -1);
        for (size_t i = 0; i < m_order.size(); ++i)
            result.at(static_cast<size_t>(m_order.at(i))) = static_cast<int>(i);
        return result;
    }

    /** What is dropped and added anew gets its new name by that, unless somebody waits for the old one before. */
    void leaveOutRenamesOfRemadeParts()
    {
        const std::vector<int> place = places();
        const auto placeOf = [&place](int index) { return place.at(static_cast<size_t>(index)); };
        QHash<Resource, int> drops;
        QSet<Resource> adds;
        for (const int index : m_order) {
            const Task &task = node(index).task;
            if (task.part.isNull() || task.subject == TaskSubject::Column || task.subject == TaskSubject::EnumValue)
                continue;
            if (task.step == TaskStep::Drop)
                drops.insert({task.object, task.part}, placeOf(index));
            else if (task.step == TaskStep::Add)
                adds.insert({task.object, task.part});
        }
        const auto isNotNeeded = [&](int index) {
            const Node &each = node(index);
            const Resource part{each.task.object, each.task.part};
            if (each.task.step != TaskStep::Rename || !adds.contains(part) || !drops.contains(part))
                return false;
            const int dropped = drops.value(part);
            return placeOf(index) < dropped && std::none_of(each.outgoing.begin(), each.outgoing.end(), [&](int out) {
                       return placeOf(edge(out).to) < dropped && placeOf(edge(out).to) >= 0;
                   });
        };
        m_order.erase(std::remove_if(m_order.begin(), m_order.end(), isNotNeeded), m_order.end());
    }

    /** A foreign key that is added right after its table could as well be part of it; so one that goes with its table.
     */
    QList<Task> withoutForeignKeysOfTheirTables()
    {
        const std::vector<int> place = places();
        QHash<ObjectId, int> added;
        QHash<ObjectId, int> dropped;
        for (size_t i = 0; i < m_order.size(); ++i) {
            const Task &task = node(m_order.at(i)).task;
            if (task.subject == TaskSubject::Table && task.step == TaskStep::Add)
                added.insert(task.object, static_cast<int>(i));
            if (task.subject == TaskSubject::Table && task.step == TaskStep::Drop)
                dropped.insert(task.object, static_cast<int>(i));
        }
        const auto placeOf = [&place](int index) { return place.at(static_cast<size_t>(index)); };
        QList<Task> result;
        result.reserve(static_cast<qsizetype>(m_order.size()));
        for (const int index : m_order) {
            const Node &each = node(index);
            if (each.task.subject == TaskSubject::ForeignKey) {
                const auto own = (each.task.step == TaskStep::Add ? added : dropped).constFind(each.task.object);
                const auto comesBefore = [&](int in) { return placeOf(edge(in).from) <= *own; };
                const auto comesAfter = [&](int out) { return placeOf(edge(out).to) >= *own; };
                if (own != (each.task.step == TaskStep::Add ? added : dropped).constEnd() &&
                    (each.task.step == TaskStep::Add
                         ? std::all_of(each.incoming.begin(), each.incoming.end(), comesBefore)
                         : std::all_of(each.outgoing.begin(), each.outgoing.end(), comesAfter)))
                    continue;
            }
            result.append(each.task);
        }
        return result;
    }

    const DiffSides &m_sides;
    AsideNames &m_asideNames;
    std::vector<Node> m_nodes;
    std::vector<Edge> m_edges;
    QMultiHash<Resource, int> m_creators;
    QMultiHash<Resource, int> m_destroyers;
    QMultiHash<QString, int> m_releasers;
    std::priority_queue<std::pair<int, int>, std::vector<std::pair<int, int>>, std::greater<>> m_ready;
    std::vector<int> m_order;
    size_t m_done = 0;
    /** Tables that foreign keys point to on either side; found out when it is first asked for. */
    std::optional<QSet<ObjectId>> m_referenced;
};

} // namespace

QList<Task> inExecutableOrder(const QList<Task> &tasks, const DiffSides &sides, AsideNames &asideNames)
{
    return tasks.size() < 2 ? tasks : Graph(tasks, sides, asideNames).ordered();
}

} // namespace joinery
